package dev.lore.cli.project;

import dev.lore.app.project.ImportService;
import dev.lore.app.project.ImportService.Fate;
import dev.lore.app.project.ImportService.Line;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.report.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore import}: what other stores have learned. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Take over what other stores have learned.",
    footer = {
      "",
      "Reads folders with MEMORY.md, mulch's JSON lines (.mulch), those of server-memory, and any"
          + " expertise.yaml. Doing so twice adds nothing and confirms nothing twice.",
      "",
      "Exit codes: 0 all is there now, 2 usage, 3 something was set aside, and its line says why.",
      "",
      "Examples:",
      "  lore import .mulch --dry-run",
      "  lore import --format server-memory memory.json"
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<ImportService> imports;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or files.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "memory, mulch, server-memory, expertise or auto; told by the files if not given.")
  private String format = "auto";

  @Option(names = "--dry-run", description = "Tell what would become of it, and write nothing.")
  private boolean dryRun;

  ImportCommand(Console console, Supplier<ImportService> imports) {
    this.console = console;
    this.imports = imports;
  }

  @Override
  public Integer call() {
    var request = new ImportService.Request(paths, format, dryRun);
    var lines = imports.get().take(console.workingDirectory(), request);
    for (var line : lines) {
      console.out().println(Printable.text(shown(line)));
    }
    console
        .out()
        .printf(
            "%d taken, %d merged, %d known already, %d set aside%s%n",
            count(lines, Fate.TAKEN),
            count(lines, Fate.MERGED),
            count(lines, Fate.KNOWN),
            count(lines, Fate.SET_ASIDE),
            dryRun ? " (nothing was written)" : "");
    return count(lines, Fate.SET_ASIDE) == 0 ? ExitCode.CLEAN : ExitCode.INPUT;
  }

  private static String shown(Line line) {
    var fate =
        switch (line.fate()) {
          case TAKEN -> "taken";
          case MERGED -> "merged";
          case KNOWN -> "known";
          case SET_ASIDE -> "set aside";
        };
    return "%-9s  %s  %s".formatted(fate, line.at(), line.what());
  }

  private static long count(List<Line> lines, Fate fate) {
    return lines.stream().filter(line -> line.fate() == fate).count();
  }
}
