package dev.lore.cli;

import dev.lore.app.SchemaService;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lore schema}: what files and answers may hold, for editors and programs. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Print the JSON schema of a file that Lore reads, or of what it prints.",
    footer = {
      "",
      "An editor completes and checks an expertise.yaml whose first line is",
      "  # yaml-language-server: $schema=PATH",
      "",
      "Examples:",
      "  lore schema expertise > .vscode/expertise.schema.json",
      "  lore schema learnings"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<SchemaService> schemas;

  @Parameters(
      paramLabel = "NAME",
      description =
          "Files: expertise, catalog-entry, lore.yaml. Answers: audit, validation, changes,"
              + " learnings, history, catalog, rules.")
  private String name = "";

  SchemaCommand(Console console, Supplier<SchemaService> schemas) {
    this.console = console;
    this.schemas = schemas;
  }

  @Override
  public Integer call() {
    console.out().print(schemas.get().show(name));
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
