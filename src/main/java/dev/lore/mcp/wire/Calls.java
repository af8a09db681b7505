package dev.lore.mcp.wire;

import dev.lore.model.Progress;
import io.modelcontextprotocol.common.McpTransportContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests that are under way. For any number of threads. */
public final class Calls {
  private static final String PROGRESS = "lore.progress";

  private final Map<Object, Call> open = new HashMap<>();

  private static final class Call {
    final Progress progress = new Progress();
    boolean cancelled;
  }

  /** What a request under way is told of, by the context that its handler gets. */
  synchronized McpTransportContext begin(Object id) {
    return McpTransportContext.create(
        Map.of(PROGRESS, open.computeIfAbsent(id, unused -> new Call()).progress));
  }

  /** The progress of the request that this is the context of. */
  public static Progress progress(McpTransportContext context) {
    return context.get(PROGRESS) instanceof Progress progress ? progress : new Progress();
  }

  synchronized boolean isOpen(Object id) {
    return open.containsKey(id);
  }

  /** Tells that nobody waits for the request any more; nothing where there is none. */
  synchronized void cancel(@Nullable Object id) {
    var call = open.get(id);
    if (call != null) {
      call.cancelled = true;
      call.progress.cancel();
    }
  }

  synchronized boolean isCancelled(Object id) {
    var call = open.get(id);
    return call != null && call.cancelled;
  }

  synchronized void end(Object id) {
    open.remove(id);
    notifyAll();
  }

  /** Tells all of them that nobody waits. */
  synchronized void cancelAll() {
    open.values().forEach(call -> call.progress.cancel());
  }

  /** Waits until none is under way, but not for longer than {@code most}. */
  synchronized void await(Duration most) {
    long end = System.nanoTime() + most.toNanos();
    try {
      for (long left = most.toMillis(); !open.isEmpty() && left > 0; ) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
