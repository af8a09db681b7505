package dev.lore.facts;

/**
 * The limits in force, one fact an audit: {@code policy: {max_file_lines: 400}} in {@code
 * lore.yaml}.
 *
 * @param maxFileLines the most lines a hand-written source file may have
 */
public record PolicySet(int maxFileLines) implements KnowledgeFact {}
