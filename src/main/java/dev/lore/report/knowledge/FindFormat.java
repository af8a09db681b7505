package dev.lore.report.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.Fragment;
import dev.lore.model.Hit;
import dev.lore.model.Hits;
import dev.lore.report.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/** The forms an answer can take. */
public enum FindFormat {
  /** For people in a terminal. */
  TEXT,
  /** For programs: {@code find-1.schema.json} beside this package's parent. */
  JSON;

  /**
   * Writes {@code hits} to {@code out}, flushes it and leaves it open.
   *
   * @param explain whether each score is accounted for
   */
  public void write(Hits hits, boolean explain, boolean colour, OutputStream out)
      throws IOException {
    if (this == JSON) {
      Json.write(out, json -> fields(json, hits, explain));
      return;
    }
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    new HitLines(explain, colour).write(hits, writer);
    writer.flush();
  }

  private static void fields(Json json, Hits hits, boolean explain) throws IOException {
    json.number("version", 1);
    json.number("total", hits.total());
    json.objects("hits", hits.hits(), hit -> hit(json, hit, explain));
    json.texts("notes", hits.notes());
  }

  private static void hit(Json json, Hit hit, boolean explain) throws IOException {
    var passage = hit.passage();
    json.text("id", passage.id());
    json.text("kind", passage.kind().name());
    json.text("layer", passage.layer().name());
    json.text("domain", passage.domain());
    json.text("integration", passage.integration());
    json.text("title", passage.title());
    json.text("body", passage.body());
    json.texts("files", passage.files());
    json.text("date", passage.date());
    json.number("confirmed", passage.confirmed());
    json.number("refuted", passage.refuted());
    json.flag("archived", passage.archived());
    json.text("path", passage.at().path());
    json.number("line", passage.at().line());
    json.decimal("score", hit.score());
    json.objects("fragments", hit.fragments(), fragment -> fragment(json, fragment));
    if (explain) {
      json.objects(
          "factors",
          hit.factors(),
          factor -> {
            json.text("name", factor.name());
            json.decimal("value", factor.value());
            json.text("reason", factor.reason());
          });
    }
  }

  private static void fragment(Json json, Fragment fragment) throws IOException {
    json.text("text", fragment.text());
    json.objects(
        "marks",
        fragment.marks(),
        mark -> {
          json.number("start", mark.start());
          json.number("end", mark.end());
        });
  }
}
