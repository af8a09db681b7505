package dev.lore.model;

/**
 * Something that each integration must have, and the rules that decide it.
 *
 * @param name as people call it: {@code VMFilter}
 * @param rules names of rules: {@code p0/filter-*}
 */
public record Requirement(String name, Names rules) {}
