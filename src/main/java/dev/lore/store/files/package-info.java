/**
 * Where the files of knowledge are, and how they are opened. Start at {@link
 * dev.lore.store.files.KnowledgeFiles}; {@link dev.lore.store.files.KnowledgePlace} says which file
 * is for what.
 */
@NullMarked
package dev.lore.store.files;

import org.jspecify.annotations.NullMarked;
