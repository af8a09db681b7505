package dev.lore.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a provider signs what it sends, and what it sends.
 *
 * @param header that carries the signature: {@code Stripe-Signature}; empty where that is not known
 * @param algorithm as the provider names it: {@code HMAC-SHA256, hex}
 * @param rawBody whether the bytes as they came are signed; null where that is not known
 * @param verifiers the provider's own verifier by language: {@code javascript} to {@code
 *     stripe.webhooks.constructEvent}
 * @param events names of events as the provider sends them, the most used, not all
 */
public record Webhook(
    String header,
    String algorithm,
    @Nullable Boolean rawBody,
    Map<String, String> verifiers,
    List<String> events) {}
