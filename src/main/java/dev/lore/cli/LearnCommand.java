package dev.lore.cli;

import dev.lore.app.LearningService;
import dev.lore.app.LearningService.Handed;
import dev.lore.model.AddedLearning;
import dev.lore.model.LearningDraft;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore learn}: keeps what was discovered. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    description = "Keep what was discovered, in the project's expertise.",
    footer = {
      "",
      "What is said again, whatever its spacing, confirms the first learning. With --stdin each"
          + " line is a JSON object with the keys insight, domain, context, files, integration,"
          + " kind, date and key, and is answered by one line of JSON, in order.",
      "",
      "Examples:",
      "  lore learn \"Webhook retries come for three days\" --integration stripe",
      "  lore learn \"Amounts are whole cents\" --domain payments --file src/pay.ts",
      "  lore learn --from discovery.md"
    })
final class LearnCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<LearningService> learnings;

  @Parameters(arity = "0..1", paramLabel = "INSIGHT", description = "What is true, in a sentence.")
  private @Nullable String insight;

  @Option(
      names = "--domain",
      paramLabel = "DOMAIN",
      description = "Where it belongs; the integration's category, else general, if not given.")
  private @Nullable String domain;

  @Option(names = "--context", paramLabel = "TEXT", description = "Where it came up.")
  private String context = "";

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "A file it is about, relative to the project; may be given more than once.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--integration", paramLabel = "NAME", description = "The service it is about.")
  private String integration = "";

  @Option(names = "--kind", paramLabel = "KIND", description = "Such as gotcha or pattern.")
  private String kind = "";

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "Your own name for it: the same key twice is the same learning.")
  private String key = "";

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Keep each line of a discovery log that begins with Found, Pattern or Gotcha.")
  private @Nullable Path from;

  @Option(names = "--stdin", description = "Keep what JSON lines on standard input say.")
  private boolean stdin;

  LearnCommand(Console console, Supplier<LearningService> learnings) {
    this.console = console;
    this.learnings = learnings;
  }

  @Override
  public Integer call() throws IOException {
    if ((insight == null ? 0 : 1) + (from == null ? 0 : 1) + (stdin ? 1 : 0) != 1) {
      throw new UserError(
          "what was learned is missing, or given twice",
          "Give one of an INSIGHT, --from FILE and --stdin.");
    }
    if (stdin) {
      return new LearnedLines(console, learnings.get()).answer(System.in);
    }
    if (from != null) {
      return all(DiscoveryLog.drafts(text(from), this::draft));
    }
    told(learnings.get().add(console.workingDirectory(), handed(draft(insight, kind))));
    return ExitCode.CLEAN;
  }

  private int all(List<LearningDraft> drafts) {
    if (drafts.isEmpty()) {
      throw UserError.input(
          from + " has no discovery",
          "Write each on a line of its own, such as `- **Found**: …`, `Pattern: …` or `Gotcha:"
              + " …`.");
    }
    var outcomes =
        learnings
            .get()
            .addAll(console.workingDirectory(), drafts.stream().map(this::handed).toList());
    int code = ExitCode.CLEAN;
    for (int i = 0; i < outcomes.size(); i++) {
      var refused = outcomes.get(i).refused();
      var added = outcomes.get(i).added();
      if (added != null) {
        told(added);
      } else if (refused != null) {
        console.err().println("lore: " + refused.problem());
        console.err().println("  " + refused.advice());
        code = Math.max(code, ExitCode.of(refused));
      }
    }
    return code;
  }

  private Handed handed(LearningDraft draft) {
    return new Handed(domain, draft);
  }

  private LearningDraft draft(@Nullable String said, String kindSaid) {
    return new LearningDraft(
        said == null ? "" : said,
        context,
        files,
        integration,
        kind.isEmpty() ? kindSaid : kind,
        "",
        from == null ? key : "");
  }

  private void told(AddedLearning added) {
    var learning = added.learning();
    console
        .out()
        .println(
            learning.id()
                + "  "
                + learning.at()
                + (added.fresh() ? "  added" : "  known, confirmed " + learning.confirmed() + "×"));
    added.notes().forEach(note -> console.err().println("lore: " + note));
  }

  private String text(Path file) {
    try {
      return Files.readString(console.workingDirectory().resolve(file));
    } catch (CharacterCodingException e) {
      throw UserError.input(file + " is not UTF-8", "Save it as UTF-8.");
    } catch (IOException e) {
      throw UserError.input(file + " can't be read", "Name a file that is there.");
    }
  }
}
