package dev.lore.cli;

import dev.lore.app.AuditRequest;
import dev.lore.app.AuditService;
import dev.lore.app.RuleGlob;
import dev.lore.model.AuditReport;
import dev.lore.model.Progress;
import dev.lore.report.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore audit}: holds code against the rules. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Hold code against the rules.",
    footer = {
      "",
      "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage, 3 input that can't be read,"
          + " 70 a bug.",
      "",
      "Examples:",
      "  lore audit",
      "  lore audit --rules 'security/*' --fail-on P1 src",
      "  lore audit --format sarif --output lore.sarif"
    })
final class AuditCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<AuditService> audits;

  @Parameters(
      paramLabel = "PATH",
      description = "Folders or files of one project; the working directory if none is given.")
  private List<Path> paths = new ArrayList<>();

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
          "P0, P1, P2, NOTE or never: the least grave finding that exits with 1; P0 if not given.")
  private FailOn failOn = FailOn.P0;

  @Option(
      names = "--rules",
      paramLabel = "GLOB",
      description = "Only rules whose id matches, such as 'p0/*'; may be given more than once.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "Only rules of this pack, such as p0; may be given more than once.")
  private List<String> packs = new ArrayList<>();

  @Option(
      names = "--trust-project-rules",
      description =
          "Run the rules that the project brings. Rules are code: do so only for code that you"
              + " would run.")
  private boolean trusted;

  @Option(
      names = {"-v", "--verbose"},
      description = "List each skipped file, accepted finding and kept rule.")
  private boolean verbose;

  AuditCommand(Console console, Supplier<AuditService> audits) {
    this.console = console;
    this.audits = audits;
  }

  @Override
  public Integer call() {
    var all =
        paths.isEmpty()
            ? List.of(console.workingDirectory())
            : paths.stream().map(console.workingDirectory()::resolve).toList();
    var request = new AuditRequest(all, failOn.severity(), globs(), trusted);
    var progress = new Progress();
    var report = audit(request, progress);
    new ReportTarget(format, output, verbose).write(report, console);
    return ExitCode.of(report);
  }

  private List<RuleGlob> globs() {
    return Stream.concat(rules.stream(), packs.stream().map(pack -> pack + "/*"))
        .map(RuleGlob::of)
        .toList();
  }

  private AuditReport audit(AuditRequest request, Progress progress) {
    var ticker = ProgressTicker.start(console, progress);
    try {
      return audits.get().audit(request, progress);
    } finally {
      ticker.stop();
    }
  }
}
