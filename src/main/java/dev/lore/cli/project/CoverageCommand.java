package dev.lore.cli.project;

import dev.lore.app.detect.CoverageService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.report.document.CoverageDocument;
import dev.lore.report.document.DocumentFormat;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lore coverage}: what is known, and what is missing, of each service. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description =
        "Tell for each seed and each service in use: skill, documented variables, webhook,"
            + " learnings.",
    footer = {
      "",
      "covered: a skill covers it and its variables are documented; partial: something is missing;",
      "missing: nothing is known; dropped: there is to be no skill, and why.",
      "",
      "Examples:",
      "  lore coverage",
      "  lore coverage --format json"
    })
public final class CoverageCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<CoverageService> coverage;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text if not given.")
  private DocumentFormat format = DocumentFormat.TEXT;

  /** The command over the service that {@code coverage} gives. */
  public CoverageCommand(Console console, Supplier<CoverageService> coverage) {
    this.console = console;
    this.coverage = coverage;
  }

  @Override
  public Integer call() throws IOException {
    var report = coverage.get().cover(console.workingDirectory());
    format.write(new CoverageDocument(report), console.colour(), console.out());
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
