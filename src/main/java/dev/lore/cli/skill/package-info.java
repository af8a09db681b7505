/**
 * Commands about skills: found, checked, made, promoted. Start at {@link
 * dev.lore.cli.skill.SkillServices}.
 */
@NullMarked
package dev.lore.cli.skill;

import org.jspecify.annotations.NullMarked;
