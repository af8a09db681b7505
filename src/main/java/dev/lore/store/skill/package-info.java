/**
 * Skills as files: where clients look for them, what their front matter says, and how new ones come
 * to be. Start at {@link dev.lore.store.skill.SkillPages}.
 */
@NullMarked
package dev.lore.store.skill;

import org.jspecify.annotations.NullMarked;
