/**
 * Markdown as an outline: what belongs to which heading, label and item. Start at {@link
 * dev.lore.parse.markdown.MarkdownOutline}.
 */
@NullMarked
package dev.lore.parse.markdown;

import org.jspecify.annotations.NullMarked;
