package dev.lore.mcp.wire;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.HttpHeaders;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpStreamableServerTransportProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Many clients, over streamable HTTP by the SDK. Adds what the SDK leaves out: messages that are
 * none are refused by JSON-RPC's own errors, and cancellations are heard.
 *
 * <p>To be mounted where the path ends with {@value #PATH}, with asynchronous requests allowed, and
 * behind whatever keeps strangers' pages and hosts out: it trusts each request.
 */
public final class HttpWire extends HttpServlet {
  /** How the path of a request ends. */
  public static final String PATH = "/mcp";

  private static final long serialVersionUID = 1L;
  private static final String CONTEXT = "lore.context";

  private final transient HttpServletStreamableServerTransportProvider sdk;
  private final transient HttpTransport transport;
  private final transient Calls calls = new Calls();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final transient Messages messages;
  private transient Runnable beforeList = () -> {};

  /** A wire without a server; one is built on its {@link #transport}. */
  public HttpWire(Announcements announcements) {
    var json = new JsonMapper();
    this.messages = new Messages(json);
    this.sdk =
        HttpServletStreamableServerTransportProvider.builder()
            .jsonMapper(json)
            .mcpEndpoint(PATH)
            .maxRequestSize(Frames.LONGEST)
            .contextExtractor(HttpWire::context)
            .build();
    this.transport = new HttpTransport(sdk, announcements);
  }

  /** What a server is built on. */
  public McpStreamableServerTransportProvider transport() {
    return transport;
  }

  /** What is done before resources are listed; said once, before the first request. */
  public void beforeList(Runnable refresh) {
    this.beforeList = refresh;
  }

  private static McpTransportContext context(HttpServletRequest request) {
    return request.getAttribute(CONTEXT) instanceof McpTransportContext context
        ? context
        : McpTransportContext.EMPTY;
  }

  @Override
  public void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (closed.get()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    if (!request.getMethod().equals("POST")) {
      sdk.service(request, response);
      return;
    }
    try {
      var body = request.getInputStream().readNBytes(Frames.LONGEST + 1);
      if (body.length > Frames.LONGEST) {
        throw new Refused(null, ErrorCodes.INVALID_REQUEST, Frames.TOO_LONG);
      }
      take(messages.read(body), new ReadRequest(request, body), response);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType("application/json");
      response.getOutputStream().write(messages.line(refused));
    }
  }

  private void take(
      JSONRPCMessage message, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var session = String.valueOf(request.getHeader(HttpHeaders.MCP_SESSION_ID));
    if (message instanceof JSONRPCNotification told
        && told.method().equals("notifications/cancelled")
        && told.params() instanceof Map<?, ?> params) {
      calls.cancel(session + " " + params.get("requestId"));
    }
    if (!(message instanceof JSONRPCRequest asked)) {
      sdk.service(request, response);
      return;
    }
    var id = session + " " + asked.id();
    request.setAttribute(CONTEXT, calls.begin(id));
    try {
      if (asked.method().equals(McpSchema.METHOD_RESOURCES_LIST)) {
        beforeList.run();
      }
      sdk.service(request, response);
    } finally {
      calls.end(id);
    }
  }

  /**
   * Ends audits, waits for what must not be broken off, for five seconds at most, and ends all
   * streams; nothing is answered from then on. Nothing happens twice.
   */
  @Override
  public void destroy() {
    if (closed.compareAndSet(false, true)) {
      calls.cancelAll();
      calls.await(Duration.ofSeconds(5));
      sdk.destroy();
    }
  }
}
