package dev.lore.mcp.wire;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.ListRootsResult;
import io.modelcontextprotocol.spec.McpSchema.Root;
import java.util.List;
import java.util.Map;

/**
 * The order in which a session begins: initialize, its answer, initialized, and then all else. The
 * SDK would let what comes too early wait for ever. For the thread that reads, but for {@link
 * #answer}.
 */
final class StdioSession {
  private final StdioTransport transport;
  private final ProjectFolder project;
  private boolean greeted;
  private boolean rooted;
  private boolean ready;

  StdioSession(StdioTransport transport, ProjectFolder project) {
    this.transport = transport;
    this.project = project;
  }

  /**
   * Whether {@code request} belongs to the beginning; it is answered then.
   *
   * @throws Refused where it comes too early or too late
   */
  boolean open(JSONRPCRequest request) throws Refused {
    boolean begins = request.method().equals(McpSchema.METHOD_INITIALIZE);
    if (begins && ready) {
      throw new Refused(
          request.id(), ErrorCodes.INVALID_REQUEST, "the session is initialized already");
    }
    if (begins) {
      greeted = isAnswerable(request);
      answer(request, McpTransportContext.EMPTY);
      return true;
    }
    if (ready) {
      return false;
    }
    if (request.method().equals(McpSchema.METHOD_PING)) {
      transport.send(JSONRPCResponse.result(request.id(), Map.of()));
      return true;
    }
    if (!greeted) {
      throw new Refused(
          request.id(), ErrorCodes.INVALID_REQUEST, "the first request is `initialize`");
    }
    // The client has its answer and forgot to say so.
    start(new JSONRPCNotification(McpSchema.METHOD_NOTIFICATION_INITIALIZED));
    return false;
  }

  private boolean isAnswerable(JSONRPCRequest request) {
    var params = request.params() instanceof Map<?, ?> given ? given : Map.of();
    rooted =
        params.get("capabilities") instanceof Map<?, ?> able && able.get("roots") instanceof Map;
    return !params.isEmpty();
  }

  /** Takes a notification or an answer; notifications that come too early are ignored. */
  void take(JSONRPCMessage message) {
    boolean starts =
        message instanceof JSONRPCNotification told
            && told.method().equals(McpSchema.METHOD_NOTIFICATION_INITIALIZED);
    if (starts && greeted && !ready) {
      start(message);
    } else if (!starts && ready) {
      pass(message);
    }
  }

  private void start(JSONRPCMessage initialized) {
    pass(initialized);
    if (rooted && project.isOpen()) {
      project.ask();
      var unused =
          transport
              .session()
              .sendRequest(McpSchema.METHOD_ROOTS_LIST, null, new TypeRef<ListRootsResult>() {})
              .subscribe(
                  answer -> project.take(answer.roots().stream().map(Root::uri).toList()),
                  failed -> project.take(List.of()));
    }
    ready = true;
  }

  private void pass(JSONRPCMessage message) {
    var unused = transport.session().handle(message).subscribe(nothing -> {}, failed -> {});
  }

  /** Answers a request, by result or error. */
  void answer(JSONRPCRequest request, McpTransportContext context) {
    transport
        .session()
        .handle(request)
        .contextWrite(known -> known.put(McpTransportContext.KEY, context))
        .block();
  }
}
