package dev.lore.report.document;

import dev.lore.model.ChangeReport;
import dev.lore.report.Json;
import dev.lore.report.text.ChangeLines;
import java.io.IOException;

/** What changed in a project; its schema is {@code changes-1.schema.json}. */
public record ChangeDocument(ChangeReport report) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    new ChangeLines(colour).write(report, out);
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.text("since", report.since());
    json.text("commit", report.commit());
    json.objects(
        "groups",
        report.groups().entrySet(),
        group -> {
          json.text("group", group.getKey().name());
          json.objects(
              "files",
              group.getValue(),
              change -> {
                json.text("path", change.path());
                json.text("kind", change.kind().name());
                json.text("from", change.from());
              });
        });
  }
}
