package dev.lore.facts;

import dev.lore.model.Location;

/**
 * Something in a skill's text that a page would run or a reader can't see: {@code <script>}, a
 * character that turns the direction of text.
 *
 * @param what in words
 * @param at where it stands
 */
public record SkillMarkup(String what, Location at) implements SkillFact {}
