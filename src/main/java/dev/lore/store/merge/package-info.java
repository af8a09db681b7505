/**
 * Two branches' versions of one knowledge file made one, entry by entry. Start at {@link
 * dev.lore.store.merge.ExpertiseMerge}; it works on the lines of {@link
 * dev.lore.store.yaml.Outline} and never writes YAML of its own.
 */
@NullMarked
package dev.lore.store.merge;

import org.jspecify.annotations.NullMarked;
