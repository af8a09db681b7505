/**
 * Knowledge to hits: keeps an index of {@link dev.lore.model.Passage}s as a cache and answers
 * {@link dev.lore.model.Search}es. No other package knows Lucene or the embedding model.
 *
 * <p>Start at {@link dev.lore.search.KnowledgeIndex}. Below it, {@code text} makes terms of texts,
 * {@code index} keeps documents on disk, {@code query} finds by words, {@code meaning} by vectors,
 * and {@code rank} puts in order what either has found.
 */
@NullMarked
package dev.lore.search;

import org.jspecify.annotations.NullMarked;
