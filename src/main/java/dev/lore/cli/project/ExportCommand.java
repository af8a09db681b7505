package dev.lore.cli.project;

import dev.lore.app.project.MemoryService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.report.text.Printable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lore export}: what is known, for readers that are not Lore. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write what the project knows as a memory that agents read.",
    footer = {
      "",
      "MEMORY.md is an index of at most 200 lines; each domain has a page beside it.",
      "",
      "Example:",
      "  lore export --memory .claude/agent-memory/integrations"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<MemoryService> memories;

  @Option(
      names = "--memory",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; it is made where it is not there.")
  private Path target = Path.of("");

  @Option(names = "--force", description = "Replace files that somebody else wrote.")
  private boolean force;

  ExportCommand(Console console, Supplier<MemoryService> memories) {
    this.console = console;
    this.memories = memories;
  }

  @Override
  public Integer call() {
    var folder = console.workingDirectory();
    var done = memories.get().export(folder, folder.resolve(target), force);
    done.forEach(line -> console.out().println(Printable.text(line)));
    if (done.isEmpty()) {
      console.out().println("nothing has changed");
    }
    return ExitCode.CLEAN;
  }
}
