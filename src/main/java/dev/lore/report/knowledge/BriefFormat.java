package dev.lore.report.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.Brief;
import dev.lore.model.Brief.Line;
import dev.lore.model.TokenCount;
import dev.lore.report.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;

/** The forms a brief can take; each holds its budget by leaving out the least useful lines. */
public enum BriefFormat {
  /** For agents and people. */
  MARKDOWN,
  /** For programs: {@code brief-1.schema.json} beside this package's parent. */
  JSON;

  private static final int LONGEST = 280;

  /** How many lines behind one without room are tried. */
  private static final int LOOKED_AT = 20;

  /**
   * Writes as much of {@code brief} as its budget allows, flushes {@code out} and leaves it open. A
   * line that is too long for the room that is left makes way for shorter ones behind it.
   */
  public void write(Brief brief, OutputStream out) throws IOException {
    var kept = fits(brief) ? brief : longestStart(brief);
    int next = kept.lines().size();
    int last = Math.min(brief.lines().size(), next + LOOKED_AT);
    for (int i = next; i < last; i++) {
      var more = new ArrayList<>(kept.lines());
      more.add(brief.lines().get(i));
      var longer = brief.with(more);
      kept = fits(longer) ? longer : kept;
    }
    out.write(text(kept).getBytes(UTF_8));
    out.flush();
  }

  private Brief longestStart(Brief brief) throws IOException {
    int fits = 0;
    int most = brief.lines().size();
    while (fits < most) {
      int middle = (fits + most + 1) / 2;
      if (fits(brief.with(brief.lines().subList(0, middle)))) {
        fits = middle;
      } else {
        most = middle - 1;
      }
    }
    return brief.with(brief.lines().subList(0, fits));
  }

  private boolean fits(Brief brief) throws IOException {
    return TokenCount.of(text(brief)) <= brief.budget();
  }

  private String text(Brief brief) throws IOException {
    if (this == MARKDOWN) {
      return BriefPage.of(brief);
    }
    var bytes = new ByteArrayOutputStream();
    Json.compact(bytes, json -> fields(json, brief));
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
