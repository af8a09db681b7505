package dev.lore.model;

import java.util.List;

/**
 * A passage that was found.
 *
 * @param passage what was found
 * @param score higher is better; comparable within one answer only
 * @param fragments the best pieces of title and body; where no word matches, how the body begins
 * @param factors how the score came about, in the order in which it was reckoned
 */
public record Hit(Passage passage, double score, List<Fragment> fragments, List<Factor> factors) {}
