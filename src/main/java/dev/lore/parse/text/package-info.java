/**
 * Text without a grammar: {@link dev.lore.parse.text.SourceText} and what is found in any text
 * file, secrets and suppressions.
 */
@NullMarked
package dev.lore.parse.text;

import org.jspecify.annotations.NullMarked;
