/**
 * Skills: found, checked, made and promoted. Start at {@link dev.lore.app.skill.SkillCheckService}.
 */
@NullMarked
package dev.lore.app.skill;

import org.jspecify.annotations.NullMarked;
