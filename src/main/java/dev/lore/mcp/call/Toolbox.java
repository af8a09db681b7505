package dev.lore.mcp.call;

import dev.lore.mcp.call.LoreTool.Caller;
import dev.lore.mcp.call.Pages.Page;
import dev.lore.mcp.wire.Calls;
import dev.lore.mcp.wire.ProjectFolder;
import dev.lore.model.KeyLike;
import dev.lore.model.UserError;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * Calls tools: checks what they are given, keeps to the budget, and makes of every failure an
 * answer, so that the agent can go on. For any number of threads.
 */
public final class Toolbox {
  private final ProjectFolder project;
  private final Pages pages;
  private final PrintStream log;

  /** A toolbox for one project; {@code log} is told of bugs. */
  public Toolbox(ProjectFolder project, McpJsonMapper json, PrintStream log) {
    this.project = project;
    this.pages = new Pages(json);
    this.log = log;
  }

  /** {@code tools} as the SDK takes them. */
  public List<SyncToolSpecification> of(List<LoreTool> tools) {
    return tools.stream()
        .map(tool ->
            new SyncToolSpecification(
                tool.card().tool(), (client, request) -> answer(tool, client, request)))
        .toList();
  }

  private CallToolResult answer(
      LoreTool tool, McpSyncServerExchange client, CallToolRequest request) {
    try {
      var page = page(tool, client, request);
      return CallToolResult.builder()
          .addTextContent(page.text())
          .structuredContent(page.fields())
          .build();
    } catch (UserError error) {
      return failed(error.problem() + "\n" + error.advice());
    } catch (CancellationException nobodyWaits) {
      return failed("cancelled");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      var id = UUID.randomUUID().toString().substring(0, 8);
      log.println("lore: bug " + id + " in " + request.name() + "; please report what follows");
      bug.printStackTrace(log);
      return failed(
          "a bug in Lore, not in your call; standard error of the server has the details under "
              + id
              + "\nGo on without this tool, and tell your user.");
    }
  }

  private Page page(LoreTool tool, McpSyncServerExchange client, CallToolRequest request) {
    var sent = request.arguments();
    var given = tool.card().inputs().read(sent == null ? Map.of() : sent);
    int budget = given.number("max_tokens", Pages.USUAL);
    if (!given.text("cursor").isEmpty()) {
      return pages.next(given.text("cursor"), budget);
    }
    var progress = Calls.progress(client.transportContext());
    var notes = ProgressNotes.start(client, request.progressToken(), progress);
    try {
      return pages.first(tool.call(new Caller(project.path(), progress), given), budget);
    } finally {
      notes.end();
    }
  }

  private static CallToolResult failed(String text) {
    return CallToolResult.builder().addTextContent(KeyLike.masked(text)).isError(true).build();
  }
}
