package dev.lore.cli.project;

import dev.lore.app.detect.DetectService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.report.document.DetectDocument;
import dev.lore.report.document.DocumentFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore detect}: which services code and tasks are about. */
@Command(
    name = "detect",
    mixinStandardHelpOptions = true,
    description = "Tell which services a code base uses and a task names, and what shows it.",
    footer = {
      "",
      "A task that asks for a kind of service without naming one (\"send e-mails\") gets the kind"
          + " and",
      "who is known for it, never a guess.",
      "",
      "Examples:",
      "  lore detect",
      "  lore detect ../shop --format json",
      "  lore detect --task \"take card payments with Stripe and send e-mails\""
    })
public final class DetectCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<DetectService> detections;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "The code; this folder if neither this nor --task is given.")
  private @Nullable Path path;

  @Option(names = "--task", paramLabel = "TEXT", description = "What is to be done, in words.")
  private String task = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text if not given.")
  private DocumentFormat format = DocumentFormat.TEXT;

  /** The command over the service that {@code detections} gives. */
  public DetectCommand(Console console, Supplier<DetectService> detections) {
    this.console = console;
    this.detections = detections;
  }

  @Override
  public Integer call() throws IOException {
    var folder = console.workingDirectory();
    var code = path != null ? folder.resolve(path) : task.isBlank() ? folder : null;
    var report = detections.get().detect(folder, code, task);
    format.write(new DetectDocument(report), console.colour(), console.out());
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
