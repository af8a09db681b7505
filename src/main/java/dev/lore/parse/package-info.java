/**
 * Source text to facts. Start at {@link dev.lore.parse.CodebaseReader}; below it, {@code syntax}
 * knows tree-sitter, {@code code} the languages, {@code manifest} the files that name dependencies,
 * {@code text} what can stand in any file.
 */
@NullMarked
package dev.lore.parse;

import org.jspecify.annotations.NullMarked;
