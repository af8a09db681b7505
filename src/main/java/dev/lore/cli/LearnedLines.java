package dev.lore.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lore.app.LearningService;
import dev.lore.app.LearningService.Handed;
import dev.lore.app.LearningService.Outcome;
import dev.lore.model.LearningDraft;
import dev.lore.model.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learnings as JSON lines: each is answered by one line, in order, and only once it is on the disk.
 * Lines that have come in already are kept together.
 */
final class LearnedLines {
  private static final int TOGETHER = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Console console;
  private final LearningService learnings;

  LearnedLines(Console console, LearningService learnings) {
    this.console = console;
    this.learnings = learnings;
  }

  /** Reads to the end; the exit code is that of the worst line. */
  int answer(InputStream in) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int code = ExitCode.CLEAN;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var together = new ArrayList<String>();
      together.add(line);
      while (together.size() < TOGETHER && lines.ready()) {
        var next = lines.readLine();
        if (next != null) {
          together.add(next);
        }
      }
      together.removeIf(String::isBlank);
      code = Math.max(code, answer(together));
    }
    return code;
  }

  private int answer(List<String> lines) {
    var refused = new ArrayList<@Nullable UserError>();
    var handed = new ArrayList<Handed>();
    for (var line : lines) {
      try {
        handed.add(handed(line));
        refused.add(null);
      } catch (UserError e) {
        refused.add(e);
      }
    }
    var outcomes = learnings.addAll(console.workingDirectory(), handed).iterator();
    int code = ExitCode.CLEAN;
    for (var error : refused) {
      var outcome = error == null ? outcomes.next() : new Outcome(null, error);
      console.out().println(line(outcome));
      code = Math.max(code, outcome.refused() == null ? 0 : ExitCode.of(outcome.refused()));
    }
    console.out().flush();
    return code;
  }

  private static Handed handed(String line) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UserError(
          "the line is not JSON: " + e.getOriginalMessage(), "Write one object a line.");
    }
    if (!json.isObject()) {
      throw new UserError("the line is no JSON object", "Write `{\"insight\": \"…\"}`.");
    }
    var files = new ArrayList<String>();
    json.path("files").forEach(file -> files.add(file.asText()));
    var draft =
        new LearningDraft(
            json.path("insight").asText(""),
            json.path("context").asText(""),
            files,
            json.path("integration").asText(""),
            json.path("kind").asText(""),
            json.path("date").asText(""),
            json.path("key").asText(""));
    return new Handed(json.hasNonNull("domain") ? json.get("domain").asText() : null, draft);
  }

  private static String line(Outcome outcome) {
    var json = JSON.createObjectNode();
    var added = outcome.added();
    if (added != null) {
      var at = added.learning().at();
      json.put("id", added.learning().id())
          .put("added", added.fresh())
          .put("domain", added.domain())
          .put("file", at.path())
          .put("line", at.line())
          .put("confirmed", added.learning().confirmed());
      added.notes().forEach(json.withArray("notes")::add);
    }
    if (outcome.refused() != null) {
      json.put("error", outcome.refused().problem()).put("advice", outcome.refused().advice());
    }
    return json.toString();
  }
}
