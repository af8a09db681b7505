/**
 * Source text to syntax trees: the one package that knows tree-sitter. Start at {@link
 * dev.lore.parse.syntax.SyntaxTree}.
 */
@NullMarked
package dev.lore.parse.syntax;

import org.jspecify.annotations.NullMarked;
