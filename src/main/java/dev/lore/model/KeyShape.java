package dev.lore.model;

import org.jspecify.annotations.Nullable;

/**
 * How a provider's secret looks in text.
 *
 * @param integration the integration whose secret it is, by name
 * @param name what kind of secret, in words that follow "a": {@code Stripe live secret key}
 * @param literal text that stands in every such secret, compared exactly; a file without it is
 *     never matched
 * @param pattern RE2 syntax; group 1 is the secret where there is a group, else the whole match
 * @param jwtRole where the secret is a JSON Web Token: the value its {@code role} claim must have
 */
public record KeyShape(
    String integration, String name, String literal, String pattern, @Nullable String jwtRole) {}
