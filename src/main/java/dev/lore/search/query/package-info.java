/** A user's words to Lucene queries; start at {@link dev.lore.search.query.WordQuery}. */
@NullMarked
package dev.lore.search.query;

import org.jspecify.annotations.NullMarked;
