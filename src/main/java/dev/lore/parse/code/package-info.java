/**
 * Syntax trees to facts, one dialect a language. Start at {@link dev.lore.parse.code.CodeReader}; a
 * new language is a new {@link dev.lore.parse.code.Dialect}.
 */
@NullMarked
package dev.lore.parse.code;

import org.jspecify.annotations.NullMarked;
