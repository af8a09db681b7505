package dev.lore.report.document;

import dev.lore.model.PlanDraft;
import dev.lore.model.PlanDraft.Part;
import dev.lore.model.PlanDraft.Row;
import dev.lore.report.Json;
import dev.lore.report.knowledge.Quoted;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft of a plan: Markdown for people and agents; its schema is {@code plan-1.schema.json}. */
public record PlanDocument(PlanDraft plan) implements Document {
  private static final int TITLE = 80;
  private static final int LONGEST = 600;

  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    out.append("# Plan: ").append(Quoted.inline(plan.request(), TITLE)).append("\n\n> ");
    out.append(Quoted.markdown(plan.request(), Integer.MAX_VALUE)).append("\n\n");
    out.append("A draft. What is known names its source; what is proposed says so, and nobody has");
    out.append("\ndecided it; what is open is asked. `lore check-plan` tells what is left.\n");
    for (var part : plan.parts()) {
      out.append("\n").append("#".repeat(part.level())).append(" ");
      out.append(Quoted.inline(part.title(), TITLE)).append("\n");
      rows(part, out);
    }
  }

  private static void rows(Part part, Appendable out) throws IOException {
    if (!part.rows().isEmpty()) {
      out.append("\n");
    }
    if (!part.heads().isEmpty()) {
      boolean sources = part.rows().stream().anyMatch(row -> !row.source().isEmpty());
      table(part, sources, out);
      return;
    }
    for (var row : part.rows()) {
      out.append("- ").append(item(row)).append("\n");
    }
  }

  private static String item(Row row) {
    var text = Quoted.markdown(row.cells().getFirst(), LONGEST);
    var label = row.label().isEmpty() ? "" : "**" + Quoted.inline(row.label(), TITLE) + ":** ";
    var source = row.source().isEmpty() ? "" : " (" + Quoted.inline(row.source(), LONGEST) + ")";
    return label + text + source;
  }

  private static void table(Part part, boolean sources, Appendable out) throws IOException {
    var source = sources ? Stream.of("Source") : Stream.<String>of();
    var heads = Stream.concat(part.heads().stream(), source).toList();
    out.append(line(heads.stream())).append(line(heads.stream().map(head -> "---")));
    for (var row : part.rows()) {
      var last = sources ? Stream.of(row.source()) : Stream.<String>of();
      out.append(line(Stream.concat(row.cells().stream(), last)));
    }
  }

  private static String line(Stream<String> cells) {
    return cells
        .map(cell -> cell.equals("---") ? cell : cell(cell))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(String text) {
    return Quoted.markdown(text, LONGEST).replace("|", "\\|");
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.text("request", plan.request());
    json.texts("integrations", plan.integrations());
    json.text("size", plan.size().name());
    json.number("open", (int) plan.open());
    json.objects("parts", plan.parts(), part -> part(json, part));
  }

  private static void part(Json json, Part part) throws IOException {
    json.number("level", part.level());
    json.text("title", part.title());
    json.texts("heads", part.heads());
    json.objects(
        "rows",
        part.rows(),
        row -> {
          json.text("label", row.label());
          json.texts("cells", row.cells());
          json.text("source", row.source());
          json.flag("open", row.isOpen());
        });
  }
}
