package dev.lore.cli;

import dev.lore.app.LearningService;
import dev.lore.app.LearningService.Handed;
import dev.lore.app.LearningService.Outcome;
import dev.lore.model.LearningDraft;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
          + " kind, date and key, and is answered by one line of JSON, in order; for keys that it"
          + " does not have the options hold.",
      "",
      "Examples:",
      "  lore learn \"Webhook retries come for three days\" --integration stripe",
      "  lore learn \"Amounts are whole cents\" --domain payments --file src/pay.ts",
      "  lore learn --from discovery.md"
    })
final class LearnCommand implements Callable<Integer> {
  /** The largest discovery log, in bytes. */
  private static final int LARGEST = 8 << 20;

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
      description = "A file it is about, from where you stand; may be given more than once.")
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

  @Mixin private FormatOption format = new FormatOption();

  LearnCommand(Console console, Supplier<LearningService> learnings) {
    this.console = console;
    this.learnings = learnings;
  }

  @Override
  public Integer call() throws IOException {
    files = new NamedFiles(console).inProject(files);
    if ((insight == null ? 0 : 1) + (from == null ? 0 : 1) + (stdin ? 1 : 0) != 1) {
      throw new UserError(
          "what was learned is missing, or given twice",
          "Give one of an INSIGHT, --from FILE and --stdin.");
    }
    if (insight == null && !key.isEmpty()) {
      throw new UserError(
          "--key is for one learning", "With --stdin each line may have a `key` of its own.");
    }
    if (stdin) {
      var otherwise = new Handed(domain, draft("", ""));
      return new LearnedLines(console, learnings.get(), otherwise).answer(System.in);
    }
    if (from != null) {
      return all(from);
    }
    var handed = new Handed(domain, draft(insight == null ? "" : insight, ""));
    tell(new Outcome(learnings.get().add(console.workingDirectory(), handed), null));
    return ExitCode.CLEAN;
  }

  private int all(Path file) {
    var log = DiscoveryLog.of(text(file));
    var entries = log.entries();
    if (entries.isEmpty()) {
      throw UserError.input(
          file + " has no discovery",
          "Write each on a line of its own, such as `- **Found**: …`, `Pattern: …` or `Gotcha:"
              + " …`.");
    }
    var handed =
        entries.stream()
            .map(entry -> new Handed(domain, draft(entry.text(), entry.kind())))
            .toList();
    var outcomes = learnings.get().addAll(console.workingDirectory(), handed);
    int code = ExitCode.CLEAN;
    for (int i = 0; i < outcomes.size(); i++) {
      var refused = outcomes.get(i).refused();
      if (refused == null) {
        tell(outcomes.get(i));
      } else {
        tell(new Outcome(null, refused.at(file + ":" + entries.get(i).line())));
        code = Math.max(code, ExitCode.of(refused));
      }
    }
    if (log.passedOver() > 0) {
      console
          .err()
          .println(
              "lore: "
                  + log.passedOver()
                  + (log.passedOver() == 1 ? " line begins" : " lines begin")
                  + " with none of Found, Pattern and Gotcha and "
                  + (log.passedOver() == 1 ? "was" : "were")
                  + " passed over");
    }
    return code;
  }

  private LearningDraft draft(String said, String kindSaid) {
    return new LearningDraft(
        said, context, files, integration, kind.isEmpty() ? kindSaid : kind, "", key);
  }

  private void tell(Outcome outcome) {
    var added = outcome.added();
    if (!format.isText()) {
      console.out().println(LearnedJson.answer(outcome));
    } else if (added != null) {
      var learning = added.learning();
      var what = added.fresh() ? "added" : "known, confirmed " + learning.confirmed() + "×";
      console.out().println(learning.id() + "  " + learning.at() + "  " + what);
      added.notes().forEach(note -> console.err().println("lore: " + note));
    } else if (outcome.refused() != null) {
      Errors.tell(console, outcome.refused());
    }
  }

  /** A pipe is read too, so that {@code --from <(…)} works. */
  private String text(Path file) {
    try (var in = Files.newInputStream(console.workingDirectory().resolve(file))) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw UserError.input(
            file + " is larger than " + (LARGEST >> 20) + " MiB", "Split it into several.");
      }
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.replaceFirst("^\uFEFF", "");
    } catch (CharacterCodingException e) {
      throw UserError.input(file + " is not UTF-8", "Save it as UTF-8.");
    } catch (IOException e) {
      throw UserError.input(file + " can't be read", "Name a file that is there.");
    }
  }
}
