package dev.lore.report.document;

import dev.lore.model.DetectReport;
import dev.lore.report.Json;
import dev.lore.report.text.DetectLines;
import java.io.IOException;

/** What a code base and a task are about; its schema is {@code detect-1.schema.json}. */
public record DetectDocument(DetectReport report) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    new DetectLines(colour).write(report, out);
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.number("filesRead", report.filesRead());
    json.objects("integrations", report.found(), one -> found(json, one));
    json.objects(
        "open",
        report.open(),
        open -> {
          json.text("category", open.category());
          json.texts("candidates", open.candidates());
        });
    json.faults(report.faults());
  }

  private static void found(Json json, DetectReport.Found one) throws IOException {
    json.text("integration", one.entry().name());
    json.text("title", one.entry().title());
    json.text("category", one.entry().category());
    json.text("confidence", one.confidence().name());
    json.texts("task", one.words());
    json.objects(
        "evidence",
        one.evidence(),
        evidence -> {
          json.text("rule", evidence.rule().toString());
          json.place(evidence.at());
          json.text("what", evidence.what());
          json.text("confidence", evidence.confidence().name());
        });
  }
}
