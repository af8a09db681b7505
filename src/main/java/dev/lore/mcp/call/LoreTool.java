package dev.lore.mcp.call;

import dev.lore.model.Progress;
import java.nio.file.Path;

/** A use case as agents call it. */
public interface LoreTool {
  /** What agents are told of it. */
  ToolCard card();

  /**
   * Does it.
   *
   * @throws dev.lore.model.UserError which the agent is shown
   */
  Listing call(Caller caller, Arguments given);

  /**
   * Who asks.
   *
   * @param folder the project's, or one below
   * @param progress counts the steps; ends what is no longer waited for
   */
  record Caller(Path folder, Progress progress) {}
}
