package dev.lore.cli.skill;

import dev.lore.app.SkillService;
import dev.lore.app.skill.SkillFinder;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.model.SkillClient;
import dev.lore.model.SkillListing;
import dev.lore.report.document.Document;
import dev.lore.report.document.DocumentFormat;
import dev.lore.report.knowledge.FindFormat;
import dev.lore.report.skill.MatchesDocument;
import dev.lore.report.skill.SkillsDocument;
import dev.lore.report.text.Printable;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lore skill}: skills for agents; those of its commands that only look. */
@Command(
    name = "skill",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Find, check and make skills for agents.",
    footer = {
      "",
      "Examples:",
      "  lore skill list --client claude-code",
      "  lore skill match \"add trello integration\"",
      "  lore skill check --profile claude-code",
      "  lore skill new trello"
    })
final class SkillCommand implements Runnable {
  private final Console console;
  private final Supplier<SkillFinder> finder;
  private final Supplier<SkillService> pages;

  @Spec private CommandSpec spec = CommandSpec.create();

  SkillCommand(Console console, Supplier<SkillFinder> finder, Supplier<SkillService> pages) {
    this.console = console;
    this.finder = finder;
    this.pages = pages;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = {
        "List the skills that clients find, and which of two of the same name each takes.",
        "Folders below ~ are the user's own."
      })
  int list(
      @Option(
              names = "--client",
              paramLabel = "CLIENT",
              description =
                  "lore, claude-code, codex, opencode, cursor or copilot; all if not given.")
          @Nullable SkillClient client,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              description = "text or json; text if not given.")
          DocumentFormat format)
      throws IOException {
    var listing = finder.get().list(console.workingDirectory());
    write(format, new SkillsDocument(client == null ? listing : only(listing, client)));
    return ExitCode.CLEAN;
  }

  private static SkillListing only(SkillListing all, SkillClient client) {
    return new SkillListing(
        all.skills().stream()
            .map(placed -> placed.seenBy(client))
            .filter(placed -> !placed.sights().isEmpty())
            .toList(),
        all.faults());
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Print the SKILL.md that Lore takes.")
  int show(@Parameters(paramLabel = "NAME", description = "The skill's name.") String name) {
    var page = pages.get().read(console.workingDirectory(), name);
    page.text().lines().forEach(line -> console.out().println(Printable.text(line)));
    return ExitCode.CLEAN;
  }

  @Command(
      name = "find",
      mixinStandardHelpOptions = true,
      description = "Search the text of all skills.")
  int find(
      @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
          List<String> words,
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "10",
              description = "How many at most; 10 if not given.")
          int limit,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              description = "text or json; text if not given.")
          FindFormat format)
      throws IOException {
    var hits = finder.get().find(console.workingDirectory(), String.join(" ", words), limit);
    format.write(hits, false, console.colour(), console.out());
    console.out().flush();
    return ExitCode.CLEAN;
  }

  @Command(
      name = "match",
      mixinStandardHelpOptions = true,
      description = {
        "Tell which skills a task calls for.",
        "Triggers decide, such as \"add [service] integration\"; where none fits, search does."
      })
  int match(
      @Parameters(paramLabel = "TASK", arity = "1..*", description = "What is to be done.")
          List<String> task,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              description = "text or json; text if not given.")
          DocumentFormat format)
      throws IOException {
    var matches = finder.get().match(console.workingDirectory(), String.join(" ", task));
    write(format, new MatchesDocument(matches));
    return ExitCode.CLEAN;
  }

  private void write(DocumentFormat format, Document document) throws IOException {
    format.write(document, console.colour(), console.out());
    console.out().flush();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
