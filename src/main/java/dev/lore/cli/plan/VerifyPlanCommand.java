package dev.lore.cli.plan;

import dev.lore.app.plan.PlanVerifyService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.report.document.DocumentFormat;
import dev.lore.report.document.VerificationDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore verify-plan}: whether what a plan must have is there. */
@Command(
    name = "verify-plan",
    mixinStandardHelpOptions = true,
    description = "Hold the must_haves of a plan's front matter against the code.",
    footer = {
      "",
      "Artifacts are looked for in the tree, key links in their source file alone. Truths are"
          + " claims: they are listed, and nothing here confirms them.",
      "",
      "Exit codes: 0 all there, 1 something is not, 2 usage, 3 nothing that can be verified.",
      "",
      "Examples:",
      "  lore verify-plan docs/plan.md",
      "  lore verify-plan docs/plan.md --against ../shop --format json"
    })
public final class VerifyPlanCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<PlanVerifyService> verifications;

  @Parameters(paramLabel = "FILE", description = "The plan, a Markdown file.")
  private Path plan = Path.of("");

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "The folder of the code; the project around the plan if not given.")
  private @Nullable Path against;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text if not given.")
  private DocumentFormat format = DocumentFormat.TEXT;

  /** The command over the service that {@code verifications} gives. */
  public VerifyPlanCommand(Console console, Supplier<PlanVerifyService> verifications) {
    this.console = console;
    this.verifications = verifications;
  }

  @Override
  public Integer call() throws IOException {
    var folder = console.workingDirectory();
    var tree = against == null ? null : folder.resolve(against);
    var outcome = verifications.get().verify(folder.resolve(plan), tree);
    format.write(new VerificationDocument(outcome), console.colour(), console.out());
    console.out().flush();
    if (outcome.failed()) {
      return ExitCode.FINDINGS;
    }
    return outcome.isIdle() ? ExitCode.INPUT : ExitCode.CLEAN; // nothing examined is no pass
  }
}
