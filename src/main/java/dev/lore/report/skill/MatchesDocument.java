package dev.lore.report.skill;

import dev.lore.model.SkillMatch;
import dev.lore.report.Json;
import dev.lore.report.document.Document;
import dev.lore.report.text.Printable;
import dev.lore.report.text.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The skills that a task calls for; its schema is {@code matches-1.schema.json}. */
public record MatchesDocument(List<SkillMatch> matches) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    for (var match : matches) {
      terminal.line(
          Printable.text(match.skill().name() + "  " + match.skill().path() + "  " + why(match)));
    }
    if (matches.isEmpty()) {
      terminal.line("no skill fits");
    }
  }

  private static String why(SkillMatch match) {
    if (match.trigger().isEmpty()) {
      return match.reason();
    }
    var filled =
        match.filled().entrySet().stream()
            .map(one -> one.getKey() + " = " + one.getValue())
            .collect(Collectors.joining(", "));
    return "\"" + match.trigger() + "\"" + (filled.isEmpty() ? "" : ", " + filled);
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.objects("matches", matches, match -> match(json, match));
  }

  private static void match(Json json, SkillMatch match) throws IOException {
    json.text("name", match.skill().name());
    json.text("path", match.skill().path());
    json.text("integration", match.skill().integration());
    json.text("trigger", match.trigger());
    json.text("reason", match.reason());
    json.objects(
        "filled",
        match.filled().entrySet(),
        one -> {
          json.text("place", one.getKey());
          json.text("words", one.getValue());
        });
  }
}
