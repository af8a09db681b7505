package dev.lore.store.passages;

import java.util.List;

/**
 * A stretch of Markdown below one heading, short enough to be found and read as a whole.
 *
 * @param headings those it stands below, the outermost first; empty above the first
 * @param line where it begins: its heading, or the first line of a later part
 * @param text without its heading
 */
record MarkdownSection(List<String> headings, int line, String text) {}
