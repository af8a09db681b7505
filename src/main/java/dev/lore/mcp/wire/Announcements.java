package dev.lore.mcp.wire;

import io.modelcontextprotocol.spec.McpSchema;

/**
 * Lets pass which notifications go to all clients: the SDK announces each single resource that is
 * listed anew, and clients want to hear once that the list has changed. For any number of threads.
 */
public final class Announcements {
  private volatile boolean held;

  /** Does {@code change}, of which the SDK's own announcements are held back. */
  public synchronized void quietly(Runnable change) {
    held = true;
    try {
      change.run();
    } finally {
      held = false;
    }
  }

  boolean holds(String method) {
    return held && method.equals(McpSchema.METHOD_NOTIFICATION_RESOURCES_LIST_CHANGED);
  }
}
