package dev.lore.cli;

import dev.lore.model.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lore mcp}: serves the agent that started it. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = "Serve an agent over standard input and output (Model Context Protocol).",
    footer = {
      "",
      "A client starts it: {\"mcpServers\": {\"lore\": {\"command\": \"lore\", \"args\":"
          + " [\"mcp\"]}}}",
      "",
      "Examples:",
      "  lore mcp",
      "  lore mcp --project ../shop"
    })
final class McpCommand implements Callable<Integer> {
  private final Console console;
  private final Consumer<AgentSession> agents;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description =
          "The project's folder; if not given, the first root that the client names, else the"
              + " working directory.")
  private @Nullable Path project;

  McpCommand(Console console, Consumer<AgentSession> agents) {
    this.console = console;
    this.agents = agents;
  }

  @Override
  public Integer call() {
    var folder = console.workingDirectory();
    if (project != null) {
      folder = folder.resolve(project);
      if (!Files.isDirectory(folder)) {
        throw UserError.input(project + " is not a folder", "Name the folder of a project.");
      }
    }
    agents.accept(new AgentSession(folder, project != null, console));
    return ExitCode.CLEAN;
  }
}
