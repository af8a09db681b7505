package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A text with the shape of a provider's secret, in any text file: {@code sk_live_…}.
 *
 * <p>What stands here is masked already; the secret itself is not in this fact.
 *
 * @param at where it begins
 * @param integration whose secret it is, by name
 * @param kind what it is, in words: {@code Stripe live secret key}
 * @param masked what every such secret begins with, and its length: {@code sk_live_… (107
 *     characters)}
 * @param placeholder whether it stands for a secret rather than being one: {@code sk_live_xxxxxxxx}
 */
public record SecretSeen(
    Location at, String integration, String kind, String masked, boolean placeholder)
    implements CodeFact {}
