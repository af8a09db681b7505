package dev.lore.model;

import java.util.List;

/**
 * The answer to a {@link Search}.
 *
 * @param hits best first, no passage twice
 * @param total how many there are to page through, these included
 * @param notes what the asker should know of the answer, a sentence each: that vectors are still
 *     being made, say
 */
public record Hits(List<Hit> hits, int total, List<String> notes) {}
