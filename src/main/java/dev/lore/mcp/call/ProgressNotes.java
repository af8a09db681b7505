package dev.lore.mcp.call;

import dev.lore.model.Progress;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells a client how far its call is: four times a second while there is something new to tell, and
 * once when all is done.
 */
final class ProgressNotes {
  private final McpSyncServerExchange client;
  private final @Nullable Object token;
  private final Progress progress;
  private final ScheduledExecutorService clock;
  private int told;

  private ProgressNotes(McpSyncServerExchange client, @Nullable Object token, Progress progress) {
    this.client = client;
    this.token = token;
    this.progress = progress;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("progress").unstarted(task));
  }

  /** Begins to tell; nothing where the caller gave no token. */
  static ProgressNotes start(
      McpSyncServerExchange client, @Nullable Object token, Progress progress) {
    var notes = new ProgressNotes(client, token, progress);
    if (token != null) {
      var unused = notes.clock.scheduleAtFixedRate(notes::tell, 250, 250, TimeUnit.MILLISECONDS);
    }
    return notes;
  }

  private synchronized void tell() {
    int done = progress.done();
    if (token != null && done > told) {
      told = done;
      var message = done + " of " + progress.total() + " files";
      client.progressNotification(
          ProgressNotification.builder(token, done)
              .total((double) progress.total())
              .message(message)
              .build());
    }
  }

  /** Tells the last, and nothing afterwards. */
  void end() {
    clock.shutdownNow();
    tell();
  }
}
