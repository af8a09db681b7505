/**
 * What commands answer about skills; the JSON of each has a schema of its name in the resources of
 * this package. Start at {@link dev.lore.report.skill.SkillsDocument}.
 */
@NullMarked
package dev.lore.report.skill;

import org.jspecify.annotations.NullMarked;
