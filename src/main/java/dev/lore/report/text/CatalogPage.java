package dev.lore.report.text;

import dev.lore.model.Integration;
import dev.lore.model.Layer;
import java.io.IOException;
import java.util.List;

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
    line("secrets", entry.keys().stream().map(key -> key.name()).toList(), out);
    line("docs", List.of(entry.docs()), out);
    line("source", List.of(entry.source()), out);
  }

  private static void line(String name, List<String> values, Appendable out) throws IOException {
    var text = String.join(", ", values);
    if (!text.isEmpty()) {
      out.append(Printable.padded(name, NAMES) + Printable.text(text) + "\n");
    }
  }
}
