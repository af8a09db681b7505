package dev.lore.model;

import java.util.List;

/**
 * Code around a finding, secrets masked.
 *
 * @param first the number of the first line, from 1
 * @param lines without line ends, long ones cut; none where the file changed while it was audited
 * @param changed whether the file is no longer as it was audited
 */
public record Excerpt(int first, List<String> lines, boolean changed) {}
