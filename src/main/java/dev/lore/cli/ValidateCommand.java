package dev.lore.cli;

import dev.lore.app.ValidationService;
import dev.lore.report.document.ValidationDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lore validate}: whether what is written down is still so. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description =
        "Hold the project's expertise against its code: YAML, paths, variables, integrations.",
    footer = {
      "",
      "Exit codes: 0 no errors, 1 errors, 2 usage, 3 no expertise, or input that can't be read.",
      "",
      "Examples:",
      "  lore validate",
      "  lore validate --against ../shop --format json"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<ValidationService> validations;

  @Option(
      names = "--against",
      paramLabel = "PATH",
      description = "The folder of the code; the project's own if not given.")
  private @Nullable Path against;

  @Mixin private FormatOption format = new FormatOption();

  ValidateCommand(Console console, Supplier<ValidationService> validations) {
    this.console = console;
    this.validations = validations;
  }

  @Override
  public Integer call() throws IOException {
    var folder = console.workingDirectory();
    var code = against == null ? null : folder.resolve(against);
    var report = validations.get().validate(folder, code);
    format.write(new ValidationDocument(report), console);
    return ExitCode.of(report);
  }
}
