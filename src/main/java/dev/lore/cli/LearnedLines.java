package dev.lore.cli;

import dev.lore.app.LearningService;
import dev.lore.app.LearningService.Handed;
import dev.lore.app.LearningService.Outcome;
import dev.lore.cli.NumberedLines.Line;
import dev.lore.model.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learnings as JSON lines: each is answered by one line, in order, and only once it is on the disk.
 * Lines that have come in already are kept together; one that is refused stops no other.
 */
final class LearnedLines {
  private static final int TOGETHER = 200;

  /** What the longest learning takes with every letter escaped, and room to spare. */
  private static final int LONGEST = 256 << 10;

  private final Console console;
  private final LearningService learnings;
  private final Handed otherwise;

  /**
   * Lines to be kept by {@code learnings}.
   *
   * @param otherwise what holds for the keys that a line does not have
   */
  LearnedLines(Console console, LearningService learnings, Handed otherwise) {
    this.console = console;
    this.learnings = learnings;
    this.otherwise = otherwise;
  }

  /**
   * Reads to the end; the exit code is that of the worst line.
   *
   * @throws UserError where there is no line but blank ones
   */
  int answer(InputStream in) throws IOException {
    var lines = new NumberedLines(in, LONGEST);
    boolean any = false;
    int code = ExitCode.CLEAN;
    for (var line = lines.next(); line != null; line = lines.next()) {
      var together = new ArrayList<Line>();
      for (var next = line; next != null; ) {
        if (!next.isBlank()) {
          together.add(next);
        }
        next = together.size() < TOGETHER && lines.ready() ? lines.next() : null;
      }
      any |= !together.isEmpty();
      code = together.isEmpty() ? code : Math.max(code, answer(together));
    }
    if (!any) {
      throw UserError.input(
          "standard input has no learning",
          "Write a JSON object a line, such as `{\"insight\": \"…\"}`.");
    }
    return code;
  }

  private int answer(List<Line> lines) {
    var refused = new ArrayList<@Nullable UserError>();
    var handed = new ArrayList<Handed>();
    for (var line : lines) {
      try {
        if (line.refused() != null) {
          throw line.refused();
        }
        handed.add(LearnedJson.read(line.text(), otherwise));
        refused.add(null);
      } catch (UserError e) {
        refused.add(e);
      }
    }
    var outcomes = learnings.addAll(console.workingDirectory(), handed).iterator();
    int code = ExitCode.CLEAN;
    for (int i = 0; i < lines.size(); i++) {
      var error = refused.get(i);
      var outcome = error == null ? outcomes.next() : new Outcome(null, error);
      if (outcome.refused() != null) {
        outcome = new Outcome(null, placed(lines.get(i), outcome.refused()));
        code = Math.max(code, ExitCode.of(outcome.refused()));
      }
      console.out().println(LearnedJson.answer(outcome));
    }
    console.out().flush();
    return code;
  }

  private static UserError placed(Line line, UserError error) {
    return error.at("line " + line.number());
  }
}
