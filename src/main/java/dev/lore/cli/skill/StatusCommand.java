package dev.lore.cli.skill;

import dev.lore.app.skill.StatusService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.report.document.DocumentFormat;
import dev.lore.report.skill.StatusDocument;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lore status}: the line for the start of a session. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Tell in one line which services the project uses, and how they stand.",
    footer = {
      "",
      "State and last error come from INTEGRATIONS.md; a service is configured where one of its"
          + " variables",
      "has a value in the environment or in .env. No service is asked, and no value is read.",
      "",
      "Example:",
      "  lore status"
    })
final class StatusCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<StatusService> status;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text if not given.")
  private DocumentFormat format = DocumentFormat.TEXT;

  StatusCommand(Console console, Supplier<StatusService> status) {
    this.console = console;
    this.status = status;
  }

  @Override
  public Integer call() throws IOException {
    var report = status.get().status(console.workingDirectory());
    format.write(new StatusDocument(report), console.colour(), console.out());
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
