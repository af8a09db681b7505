package dev.lore.cli.skill;

import dev.lore.app.skill.SkillDraftService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.report.text.Printable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore skill new}: a skill made of what is known. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Make a skill for a service, and ask the toolkit to take it.",
    footer = {
      "",
      "Fills docs/skills/INTEGRATION/SKILL.md from the catalogue, the expertise and what was"
          + " learned, records it in docs/builder-state.json and queues a request in"
          + " pending-updates/. Where a skill covers the service already, under any alias, nothing"
          + " is written.",
      "",
      "Example:",
      "  lore skill new trello"
    })
final class SkillNewCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<SkillDraftService> drafts;

  @Parameters(paramLabel = "INTEGRATION", description = "Its name or an alias, such as trello.")
  private String integration = "";

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "The project; that of the working directory if not given.")
  private @Nullable Path project;

  SkillNewCommand(Console console, Supplier<SkillDraftService> drafts) {
    this.console = console;
    this.drafts = drafts;
  }

  @Override
  public Integer call() {
    var folder = console.workingDirectory();
    var skill =
        drafts.get().create(project == null ? folder : folder.resolve(project), integration);
    var out = console.out();
    if (skill.created()) {
      out.println("created   " + Printable.text(skill.path()));
      out.println("recorded  " + Printable.text(skill.state()));
      out.println("queued    " + Printable.text(skill.promotion()));
    } else {
      out.println(
          Printable.text(
              skill.integration() + " is covered by " + skill.path() + "; nothing was written"));
    }
    return ExitCode.CLEAN;
  }
}
