package dev.lore.report.text;

import dev.lore.model.Integration;
import dev.lore.model.Layer;
import java.io.PrintStream;
import java.util.List;

/** An entry of the catalogue as a page for people. */
public final class CatalogPage {
  private static final int NAMES = 12;

  private CatalogPage() {}

  /** Writes all that is known of it. */
  public static void write(Integration entry, PrintStream out) {
    var toolkit = entry.layer() == Layer.TOOLKIT ? " (toolkit)" : "";
    line("name", List.of(entry.name() + toolkit), out);
    line("title", List.of(entry.title()), out);
    line("category", List.of(entry.category()), out);
    line("aliases", entry.aliases(), out);
    line("env vars", entry.envVars(), out);
    entry.packages().forEach((kind, names) -> line(kind, names, out));
    line("secrets", entry.keys().stream().map(key -> key.name()).toList(), out);
    line("docs", List.of(entry.docs()), out);
    line("source", List.of(entry.source()), out);
  }

  private static void line(String name, List<String> values, PrintStream out) {
    var text = String.join(", ", values);
    if (!text.isEmpty()) {
      out.println(Printable.padded(name, NAMES) + Printable.text(text));
    }
  }
}
