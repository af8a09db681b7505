/**
 * Texts to vectors and back to what is near them; start at {@link
 * dev.lore.search.meaning.Embedder}. The only place that knows the embedding model.
 */
@NullMarked
package dev.lore.search.meaning;

import org.jspecify.annotations.NullMarked;
