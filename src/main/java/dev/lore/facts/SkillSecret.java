package dev.lore.facts;

import dev.lore.model.Location;

/**
 * Something in a {@code SKILL.md} that has the shape of a secret: {@code STRIPE_SECRET_KEY=} and a
 * key behind it.
 *
 * @param kind {@code Stripe live secret key}
 * @param masked what may be shown of it
 * @param at where it begins
 */
public record SkillSecret(String kind, String masked, Location at) implements SkillFact {}
