package dev.lore.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.ChangeReport;
import dev.lore.report.text.ChangeLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Locale;

/** The forms a list of changes can take. */
public enum ChangeFormat {
  /** For people in a terminal. */
  TEXT,
  /** For programs: {@code since}, {@code commit}, and {@code groups} of {@code files}. */
  JSON;

  /** Writes {@code report} to {@code out}, flushes it and leaves it open. */
  public void write(ChangeReport report, boolean colour, OutputStream out) throws IOException {
    if (this == JSON) {
      Json.write(out, json -> fields(json, report));
      return;
    }
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    new ChangeLines(colour).write(report, writer);
    writer.flush();
  }

  private static void fields(Json json, ChangeReport report) throws IOException {
    json.number("version", 1);
    json.text("since", report.since());
    json.text("commit", report.commit());
    json.objects(
        "groups",
        report.groups().entrySet(),
        group -> {
          json.text("group", group.getKey().name().toLowerCase(Locale.ROOT));
          json.objects(
              "files",
              group.getValue(),
              change -> {
                json.text("path", change.path());
                json.text("kind", change.kind().name().toLowerCase(Locale.ROOT));
                json.text("from", change.from());
              });
        });
  }
}
