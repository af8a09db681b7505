package dev.lore.facts;

import dev.lore.model.Confidence;
import dev.lore.model.Location;

/**
 * A host that a URL in code or in a setting names: {@code
 * fetch("https://api.stripe.com/v1/refunds")}, {@code base_url: https://api.resend.com}. Comments
 * and documents are not looked at.
 *
 * @param at where the URL begins
 * @param host in lower case, without port; may begin with a gap that code fills: {@code
 *     .zendesk.com}
 * @param path behind it, from its slash on: {@code /v1/refunds}; empty where there is none
 * @param where {@code code}, {@code setting}, or {@code test} for either in a test
 */
public record HostNamed(Location at, String host, String path, String where) implements CodeFact {
  /** The host without the gap in front of it. */
  public String shown() {
    return host.startsWith(".") ? host.substring(1) : host;
  }

  /** How sure it is that the host is called. */
  public Confidence confidence() {
    return switch (where) {
      case "code" -> Confidence.HIGH;
      case "setting" -> Confidence.MEDIUM;
      default -> Confidence.LOW;
    };
  }
}
