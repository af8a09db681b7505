package dev.lore.cli;

import dev.lore.app.ChangeService;
import dev.lore.model.UserError;
import dev.lore.report.document.ChangeDocument;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lore changes}: what a learning may be about. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    description = "List what changed in the project, by git, committed or not.",
    footer = {"", "Examples:", "  lore changes", "  lore changes --since v1.2 --files"})
final class ChangesCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<ChangeService> changes;

  @Option(
      names = "--since",
      paramLabel = "REF",
      description =
          "A commit, branch or tag; if not given, where this branch left the default branch, and on"
              + " that one the last commit.")
  private @Nullable String since;

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--files",
      description = "Only the paths of files that are there, a line each, relative to the project.")
  private boolean files;

  ChangesCommand(Console console, Supplier<ChangeService> changes) {
    this.console = console;
    this.changes = changes;
  }

  @Override
  public Integer call() throws IOException {
    if (files && !format.isText()) {
      throw new UserError("--files is a form of its own", "Leave out one of --files and --format.");
    }
    var report = changes.get().list(console.workingDirectory(), since);
    if (files) {
      report.files().forEach(console.out()::println);
    } else {
      format.write(new ChangeDocument(report), console);
    }
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
