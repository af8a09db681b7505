/** Texts to terms, for prose and code alike; start at {@link dev.lore.search.text.CodeAnalyzer}. */
@NullMarked
package dev.lore.search.text;

import org.jspecify.annotations.NullMarked;
