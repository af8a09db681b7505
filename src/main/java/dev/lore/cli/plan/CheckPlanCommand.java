package dev.lore.cli.plan;

import dev.lore.app.RuleGlob;
import dev.lore.app.plan.PlanCheck;
import dev.lore.app.plan.PlanCheckService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.cli.FailOn;
import dev.lore.cli.ReportTarget;
import dev.lore.report.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore check-plan}: whether a plan says what a plan has to say. */
@Command(
    name = "check-plan",
    mixinStandardHelpOptions = true,
    description =
        "Check a plan: artefacts and their fields, contradictions, vague words, skills,"
            + " credentials.",
    footer = {
      "",
      "What a plan leaves open and says so is a NOTE, and fails nothing.",
      "",
      "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage, 3 input that can't be read,"
          + " 70 a bug.",
      "",
      "Examples:",
      "  lore check-plan docs/plan.md",
      "  lore check-plan --format sarif --output plan.sarif docs/plan.md"
    })
public final class CheckPlanCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<PlanCheckService> checks;

  @Parameters(paramLabel = "FILE", description = "The plan, a Markdown file.")
  private Path plan = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, sarif or markdown; text if not given.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to FILE and not to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "P0, P1, P2, NOTE or never: the least grave finding that exits with 1; P2 if not given.")
  private FailOn failOn = FailOn.P2;

  @Option(
      names = "--rules",
      paramLabel = "GLOB",
      description =
          "Only rules whose id matches, such as 'plan/skill-*'; may be given more than once.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = {"-v", "--verbose"},
      description = "List each accepted finding and kept rule.")
  private boolean verbose;

  /** The command over the service that {@code checks} gives. */
  public CheckPlanCommand(Console console, Supplier<PlanCheckService> checks) {
    this.console = console;
    this.checks = checks;
  }

  @Override
  public Integer call() {
    var file = console.workingDirectory().resolve(plan);
    var globs = rules.stream().map(RuleGlob::of).toList();
    var report = checks.get().check(new PlanCheck(file, failOn.severity(), globs));
    new ReportTarget(format, output, verbose).write(report, console);
    return ExitCode.of(report);
  }
}
