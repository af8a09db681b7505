package dev.lore.model;

import org.jspecify.annotations.Nullable;

/**
 * How a provider's secret looks in text.
 *
 * @param integration the integration whose secret it is, by name; empty where that is none
 * @param name what kind of secret, in words that follow "a": {@code Stripe live secret key}
 * @param literal text that stands in every such secret, compared exactly; a file without it is
 *     never matched
 * @param pattern RE2 syntax; the group named {@code secret}, or else group 1, is the secret where
 *     there is one, else the whole match; a secret that equals the group named {@code user} is a
 *     stand-in
 * @param jwtRole where the secret is a JSON Web Token: what its {@code role} claim must be as a
 *     whole, RE2 syntax
 * @param standsIn RE2 syntax: what a secret holds that is a stand-in; null where that is told by
 *     how random it looks
 * @param oneLine whether only lines with the literal are matched: for literals that are common
 */
public record KeyShape(
    String integration,
    String name,
    String literal,
    String pattern,
    @Nullable String jwtRole,
    @Nullable String standsIn,
    boolean oneLine) {

  /** A shape whose stand-ins are told by how random they look. */
  public KeyShape(
      String integration, String name, String literal, String pattern, @Nullable String jwtRole) {
    this(integration, name, literal, pattern, jwtRole, null, false);
  }
}
