package dev.lore.model;

/**
 * One reason for the place of a hit.
 *
 * @param name what was looked at: {@code words}, {@code meaning}, {@code confirmed}, …
 * @param value what it adds to the score, or, for all but words and meaning, multiplies it by
 * @param reason why, in plain words
 */
public record Factor(String name, double value, String reason) {}
