package dev.lore.report.document;

import dev.lore.model.Integration;
import dev.lore.model.Particulars;
import dev.lore.report.Json;
import dev.lore.report.text.CatalogPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Entries of the catalogue; their schema is {@code catalog-1.schema.json}. */
public record CatalogDocument(List<Integration> integrations) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    for (var entry : integrations) {
      CatalogPage.write(entry, out);
    }
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.objects("integrations", integrations, entry -> integration(json, entry));
  }

  private static void integration(Json json, Integration entry) throws IOException {
    json.text("name", entry.name());
    json.text("title", entry.title());
    json.text("category", entry.category());
    json.text("layer", entry.layer().name());
    json.texts("aliases", entry.aliases());
    json.object("packages", () -> lists(json, entry.packages()));
    json.object("imports", () -> lists(json, entry.imports()));
    json.texts("envVars", entry.envVars());
    json.texts("hosts", entry.hosts());
    json.objects(
        "keys",
        entry.keys(),
        key -> {
          json.text("name", key.name());
          json.text("literal", key.literal());
          json.text("pattern", key.pattern());
          json.text("jwtRole", key.jwtRole() == null ? "" : key.jwtRole());
        });
    terms(json, entry.particulars());
    json.text("docs", entry.docs());
    json.text("source", entry.source());
    var confidence = entry.standing().confidence();
    json.text("confidence", confidence == null ? "" : confidence.name());
    json.text("dropped", entry.standing().dropped());
  }

  private static void terms(Json json, Particulars terms) throws IOException {
    json.text("auth", terms.auth());
    json.text("rateLimits", terms.rateLimits());
    json.text("retry", terms.retry());
    var webhook = terms.webhook();
    if (webhook != null) {
      json.object(
          "webhook",
          () -> {
            json.text("header", webhook.header());
            json.text("algorithm", webhook.algorithm());
            if (webhook.rawBody() != null) {
              json.flag("rawBody", webhook.rawBody());
            }
            json.object(
                "verifiers",
                () -> {
                  for (var verifier : webhook.verifiers().entrySet()) {
                    json.text(verifier.getKey(), verifier.getValue());
                  }
                });
            json.texts("events", webhook.events());
          });
    }
  }

  private static void lists(Json json, Map<String, List<String>> lists) throws IOException {
    for (var list : lists.entrySet()) {
      json.texts(list.getKey(), list.getValue());
    }
  }
}
