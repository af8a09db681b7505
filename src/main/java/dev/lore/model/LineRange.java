package dev.lore.model;

/**
 * Lines of a file.
 *
 * @param first from 1
 * @param last not before the first
 */
public record LineRange(int first, int last) {}
