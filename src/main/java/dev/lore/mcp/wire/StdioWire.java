package dev.lore.mcp.wire;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One client, over standard input and output. What is no message of the protocol is answered with
 * an error, and the next is read.
 *
 * <p>One thread reads. Requests are worked on by others, since a cancellation must be seen while
 * they are under way; what opens a session is worked on as it comes.
 */
public final class StdioWire {
  private static final int WORKERS = 8;

  private final Calls calls = new Calls();
  private final PrintStream log;
  private final StdioOut out;
  private final StdioTransport transport;
  private final StdioSession session;
  private final Messages messages;
  private final ExecutorService workers;

  /**
   * A wire that writes to {@code out}.
   *
   * @param project told of the client's roots
   * @param log for what nobody asked for
   */
  public StdioWire(
      OutputStream out, PrintStream log, ProjectFolder project, Announcements announcements) {
    this.log = log;
    var json = new JsonMapper();
    this.out = new StdioOut(out, calls, json);
    this.transport = new StdioTransport(this.out, announcements);
    this.session = new StdioSession(transport, project);
    this.messages = new Messages(json);
    this.workers =
        Executors.newFixedThreadPool(
            WORKERS, task -> Thread.ofPlatform().daemon().name("call").unstarted(task));
  }

  /** What a server is built on, before {@link #read}. */
  public McpServerTransportProvider transport() {
    return transport;
  }

  /**
   * Reads to the end, and then waits until what was asked is answered, for half a minute at most.
   *
   * @param beforeList done before resources are listed
   */
  public void read(InputStream in, Runnable beforeList) throws IOException {
    var frames = new Frames(in);
    for (boolean more = true; more; ) {
      try {
        var frame = frames.next();
        more = frame != null;
        if (frame != null && frame.length > 0) {
          take(messages.read(frame), beforeList);
        }
      } catch (Refused refused) {
        out.refuse(refused);
      }
    }
    calls.await(Duration.ofSeconds(30));
  }

  /** Ends audits, and waits for what must not be broken off, for five seconds at most. */
  public void stop() {
    calls.cancelAll();
    calls.await(Duration.ofSeconds(5));
  }

  private void take(JSONRPCMessage message, Runnable beforeList) throws Refused {
    switch (message) {
      case JSONRPCRequest request -> {
        if (calls.isOpen(request.id())) {
          throw new Refused(
              request.id(), ErrorCodes.INVALID_REQUEST, "a request with this id is under way");
        }
        if (!session.open(request)) {
          work(request, beforeList);
        }
      }
      case JSONRPCNotification told when told.method().equals("notifications/cancelled") ->
          calls.cancel(told.params() instanceof Map<?, ?> params ? params.get("requestId") : null);
      default -> session.take(message);
    }
  }

  private void work(JSONRPCRequest request, Runnable beforeList) {
    var context = calls.begin(request.id());
    workers.execute(() -> {
      try {
        if (request.method().equals(McpSchema.METHOD_RESOURCES_LIST)) {
          beforeList.run();
        }
        session.answer(request, context);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
        fail(request, bug);
      } finally {
        calls.end(request.id());
      }
    });
  }

  private void fail(JSONRPCRequest request, Throwable bug) {
    log.println("lore: " + request.method() + " failed");
    bug.printStackTrace(log);
    try {
      out.refuse(new Refused(request.id(), ErrorCodes.INTERNAL_ERROR, "a bug in Lore: " + bug));
    } catch (IOException gone) {
      log.println("lore: the client can't be written to: " + gone.getMessage());
    }
  }
}
