package dev.lore.model;

import java.util.List;

/**
 * What became of a learning that was handed in.
 *
 * @param learning the one that is kept; where somebody said the same before, the first one
 * @param domain where it is kept
 * @param archived whether that is its archive
 * @param fresh whether it was not known before
 * @param notes what else was mended on the way, a sentence each
 */
public record AddedLearning(
    Learning learning, String domain, boolean archived, boolean fresh, List<String> notes) {}
