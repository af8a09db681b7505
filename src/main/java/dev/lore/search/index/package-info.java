/**
 * Passages as Lucene documents in a folder that may vanish or break at any time; start at {@link
 * dev.lore.search.index.IndexFolder}.
 */
@NullMarked
package dev.lore.search.index;

import org.jspecify.annotations.NullMarked;
