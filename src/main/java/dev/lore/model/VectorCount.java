package dev.lore.model;

/**
 * How far a project's knowledge can be found by meaning.
 *
 * @param made so many vectors were made just now
 * @param missing so many texts have none yet
 * @param trouble why none can be made, or {@code ""}
 */
public record VectorCount(int made, int missing, String trouble) {}
