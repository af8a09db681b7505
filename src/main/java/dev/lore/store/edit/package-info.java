/**
 * Learnings in YAML: read in any of the shapes that are in use, and added, moved or confirmed by
 * edits of single lines, the rest of the file to the byte as it was.
 *
 * <p>Start at {@link dev.lore.store.edit.ExpertiseText#edited}.
 */
@NullMarked
package dev.lore.store.edit;

import org.jspecify.annotations.NullMarked;
