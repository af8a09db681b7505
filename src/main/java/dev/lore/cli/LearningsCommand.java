package dev.lore.cli;

import dev.lore.app.LearningService;
import dev.lore.model.AddedLearning;
import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import dev.lore.report.document.HistoryDocument;
import dev.lore.report.document.LearningDocument;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lore learnings}: what is kept, and where. */
@Command(
    name = "learnings",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "List learnings, show one, say what became of one.",
    footer = {
      "",
      "Examples:",
      "  lore learnings list --domain payments",
      "  lore learnings list --all --format json",
      "  lore learnings show l-abcdefghij",
      "  lore learnings confirm l-abcdefghij --key build-1207"
    })
final class LearningsCommand implements Runnable {
  private final Console console;
  private final Supplier<LearningService> learnings;

  @Spec private CommandSpec spec = CommandSpec.create();

  LearningsCommand(Console console, Supplier<LearningService> learnings) {
    this.console = console;
    this.learnings = learnings;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "List learnings: id, date, domain, insight.")
  int list(
      @Option(names = "--domain", paramLabel = "DOMAIN", description = "Only those of one domain.")
          @Nullable String domain,
      @Option(names = "--all", description = "Those in archives too.") boolean all,
      @Mixin FormatOption format)
      throws IOException {
    var kept =
        learnings.get().list(console.workingDirectory(), all).stream()
            .filter(learning -> domain == null || domain.equals(learning.domain()))
            .toList();
    format.write(new LearningDocument(kept, false), console);
    return ExitCode.CLEAN;
  }

  @Command(name = "show", mixinStandardHelpOptions = true, description = "Show all of a learning.")
  int show(
      @Parameters(paramLabel = "ID", description = "Such as l-abcdefghij.") String id,
      @Mixin FormatOption format)
      throws IOException {
    var kept = learnings.get().show(console.workingDirectory(), id);
    format.write(new LearningDocument(List.of(kept), true), console);
    return ExitCode.CLEAN;
  }

  @Command(
      name = "history",
      mixinStandardHelpOptions = true,
      description = "Show what became of a learning, by its files and by git.")
  int history(
      @Parameters(paramLabel = "ID", description = "Such as l-abcdefghij.") String id,
      @Mixin FormatOption format)
      throws IOException {
    var history = learnings.get().history(console.workingDirectory(), id);
    format.write(new HistoryDocument(history), console);
    return ExitCode.CLEAN;
  }

  @Command(
      name = "archive",
      mixinStandardHelpOptions = true,
      description = "Move a learning to the archive of its domain.")
  int archive(
      @Parameters(paramLabel = "ID", description = "Such as l-abcdefghij.") String id,
      @Mixin FormatOption format)
      throws IOException {
    var moved = learnings.get().archive(console.workingDirectory(), id);
    return told(moved, "moved to the archive", format);
  }

  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description = "Move a learning back from the archive.")
  int restore(
      @Parameters(paramLabel = "ID", description = "Such as l-abcdefghij.") String id,
      @Mixin FormatOption format)
      throws IOException {
    return told(learnings.get().restore(console.workingDirectory(), id), "moved back", format);
  }

  @Command(
      name = "confirm",
      mixinStandardHelpOptions = true,
      description = "Count that a learning has proved true.")
  int confirm(
      @Parameters(paramLabel = "ID", description = "Such as l-abcdefghij.") String id,
      @Mixin KeyOption key,
      @Mixin FormatOption format)
      throws IOException {
    var said = learnings.get().confirm(console.workingDirectory(), id, key.text());
    return told(said, "confirmed " + said.learning().confirmed() + "×", format);
  }

  @Command(
      name = "refute",
      mixinStandardHelpOptions = true,
      description = "Count that a learning is wrong.")
  int refute(
      @Parameters(paramLabel = "ID", description = "Such as l-abcdefghij.") String id,
      @Mixin KeyOption key,
      @Mixin FormatOption format)
      throws IOException {
    var said = learnings.get().refute(console.workingDirectory(), id, key.text());
    return told(said, "refuted " + said.learning().refuted() + "×", format);
  }

  /** The option by which what is said twice counts once. */
  static final class KeyOption {
    @Option(
        names = "--key",
        paramLabel = "KEY",
        description = "Your own name for saying so: said again by the same, it counts once.")
    private String key = "";

    private String text() {
      return key;
    }
  }

  private int told(AddedLearning now, String what, FormatOption format) throws IOException {
    if (format.isText()) {
      console.out().println(now.learning().id() + "  " + what);
    } else {
      var kept = new KeptLearning(now.domain(), Layer.PROJECT, now.archived(), now.learning());
      format.write(new LearningDocument(List.of(kept), true), console);
    }
    now.notes().forEach(note -> console.err().println("lore: " + note));
    return ExitCode.CLEAN;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: list, show, history, confirm, refute, archive or restore");
  }
}
