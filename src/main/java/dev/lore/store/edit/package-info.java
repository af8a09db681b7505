/**
 * Whole files of YAML that learnings and keys are added to, moved out of or confirmed in, each edit
 * proved to change nothing else.
 *
 * <p>Start at {@link dev.lore.store.edit.ExpertiseText#edited}; for the catalogue at {@link
 * dev.lore.store.edit.CatalogText}.
 */
@NullMarked
package dev.lore.store.edit;

import org.jspecify.annotations.NullMarked;
