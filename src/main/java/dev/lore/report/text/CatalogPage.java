package dev.lore.report.text;

import dev.lore.model.Confidence;
import dev.lore.model.Integration;
import dev.lore.model.Layer;
import dev.lore.model.Webhook;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** An entry of the catalogue as a page for people. */
public final class CatalogPage {
  private static final int NAMES = 12;

  private CatalogPage() {}

  /** Writes all that is known of it. */
  public static void write(Integration entry, Appendable out) throws IOException {
    var toolkit = entry.layer() == Layer.TOOLKIT ? " (toolkit)" : "";
    line("name", List.of(entry.name() + toolkit), out);
    line("title", List.of(entry.title()), out);
    line("category", List.of(entry.category()), out);
    line("aliases", entry.aliases(), out);
    line("env vars", entry.envVars(), out);
    for (var names : entry.packages().entrySet()) {
      line(names.getKey(), names.getValue(), out);
    }
    line("hosts", entry.hosts(), out);
    line("secrets", entry.keys().stream().map(key -> key.name()).toList(), out);
    var terms = entry.particulars();
    line("auth", List.of(terms.auth()), out);
    line("rate limits", List.of(terms.rateLimits()), out);
    line("retry", List.of(terms.retry()), out);
    if (terms.webhook() != null) {
      webhook(terms.webhook(), out);
    }
    line("docs", List.of(entry.docs()), out);
    line("source", List.of(entry.source()), out);
    var confidence = entry.standing().confidence();
    line("confidence", confidence == null ? List.of() : List.of(lower(confidence)), out);
    line("dropped", List.of(entry.standing().dropped()), out);
  }

  private static void webhook(Webhook webhook, Appendable out) throws IOException {
    line("webhook", List.of(webhook.header()), out);
    line("signed by", List.of(webhook.algorithm()), out);
    line("verified", List.copyOf(webhook.verifiers().values()), out);
    line("events", webhook.events(), out);
  }

  private static String lower(Confidence confidence) {
    return confidence.name().toLowerCase(Locale.ROOT);
  }

  private static void line(String name, List<String> values, Appendable out) throws IOException {
    var text = String.join(", ", values);
    if (!text.isEmpty()) {
      out.append(Printable.padded(name, NAMES) + Printable.text(text) + "\n");
    }
  }
}
