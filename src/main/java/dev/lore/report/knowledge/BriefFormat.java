package dev.lore.report.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.Brief;
import dev.lore.model.Brief.Line;
import dev.lore.model.TokenCount;
import dev.lore.report.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The forms a brief can take; each holds its budget by leaving out the least useful lines. */
public enum BriefFormat {
  /** For agents and people. */
  MARKDOWN,
  /** For programs: {@code brief-1.schema.json} beside this package's parent. */
  JSON;

  private static final int LONGEST = 280;

  /** Writes as much of {@code brief} as its budget allows, flushes {@code out}, leaves it open. */
  public void write(Brief brief, OutputStream out) throws IOException {
    int most = brief.lines().size();
    int fits = fits(brief) ? most : 0; // Without a last line that counts what is left.
    while (fits < most) {
      int middle = (fits + most + 1) / 2;
      if (fits(brief.first(middle))) {
        fits = middle;
      } else {
        most = middle - 1;
      }
    }
    out.write(text(brief.first(fits)).getBytes(UTF_8));
    out.flush();
  }

  private boolean fits(Brief brief) throws IOException {
    return TokenCount.of(text(brief)) <= brief.budget();
  }

  private String text(Brief brief) throws IOException {
    if (this == MARKDOWN) {
      return BriefPage.of(brief);
    }
    var bytes = new ByteArrayOutputStream();
    Json.write(bytes, json -> fields(json, brief));
    return bytes.toString(UTF_8);
  }

  private static void fields(Json json, Brief brief) throws IOException {
    json.number("version", 1);
    json.text("notice", BriefPage.notice());
    json.number("budget", brief.budget());
    json.objects("lines", brief.lines(), line -> line(json, line));
    json.number("left", brief.left());
  }

  private static void line(Json json, Line line) throws IOException {
    json.text("topic", line.topic().name());
    json.text("text", Quoted.line(line.text(), LONGEST));
    json.text("id", line.id());
    json.text("date", line.date());
    json.text("path", line.at().path());
    json.number("line", line.at().line());
    json.text("layer", line.layer().name());
  }
}
