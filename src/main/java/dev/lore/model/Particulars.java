package dev.lore.model;

import org.jspecify.annotations.Nullable;

/**
 * What a caller of a provider's API must know; texts are empty where nothing is known.
 *
 * @param auth how a call proves who makes it: {@code secret key as a bearer token}
 * @param rateLimits as the provider publishes them
 * @param retry what may be tried again, and when
 * @param webhook how it signs what it sends; null where it sends nothing, or that is not known
 */
public record Particulars(String auth, String rateLimits, String retry, @Nullable Webhook webhook) {
  /** Nothing is known. */
  public static final Particulars UNKNOWN = new Particulars("", "", "", null);
}
