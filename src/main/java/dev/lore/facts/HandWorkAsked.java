package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A line of an integration's skill that leaves work to the user which the agent is to do: {@code
 * Open config.json and replace YOUR_KEY}.
 *
 * @param what the words that say so
 * @param at where they stand
 */
public record HandWorkAsked(String what, Location at) implements SkillFact {}
