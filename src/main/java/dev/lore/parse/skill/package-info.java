/**
 * What the text of a {@code SKILL.md} holds, as facts. Start at {@link
 * dev.lore.parse.skill.SkillText}.
 */
@NullMarked
package dev.lore.parse.skill;

import org.jspecify.annotations.NullMarked;
