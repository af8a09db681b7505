package dev.lore.cli.knowledge;

import dev.lore.app.brief.BriefService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.model.BriefRequest;
import dev.lore.report.knowledge.BriefFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore brief}: what is known that matters to a task. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description =
        "Brief a task before it is planned: its integrations, what exists, what to keep to, what"
            + " was learned, what is missing.",
    footer = {
      "",
      "The best comes first, in as many lines as the budget holds; ids lead on: `lore learnings"
          + " show ID`.",
      "",
      "Examples:",
      "  lore brief \"send a receipt by e-mail after checkout\"",
      "  lore brief \"retry failed Stripe webhooks\" --files src/hook.ts --budget 800"
    })
public final class BriefCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<BriefService> briefs;

  @Parameters(arity = "1..*", paramLabel = "TASK", description = "What is to be done, in words.")
  private List<String> task = new ArrayList<>();

  @Option(
      names = "--files",
      split = ",",
      paramLabel = "PATH",
      description = "The files that it is about; what git says has changed if not given.")
  private @Nullable List<String> files;

  @Option(
      names = "--budget",
      paramLabel = "TOKENS",
      description = "How many tokens the brief may take; 2000 if not given, 200 at least.")
  private int budget = BriefRequest.STANDARD_BUDGET;

  @Option(names = "--archived", description = "Learnings too that were put aside or refuted.")
  private boolean archived;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown or json; markdown if not given.")
  private BriefFormat format = BriefFormat.MARKDOWN;

  /** The command over the service that {@code briefs} gives. */
  public BriefCommand(Console console, Supplier<BriefService> briefs) {
    this.console = console;
    this.briefs = briefs;
  }

  @Override
  public Integer call() throws IOException {
    var request = new BriefRequest(String.join(" ", task), files, budget, archived);
    format.write(briefs.get().brief(console.workingDirectory(), request), console.out());
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
