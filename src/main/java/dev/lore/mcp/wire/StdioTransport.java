package dev.lore.mcp.wire;

import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the SDK asks of a transport that has one client from the beginning. */
final class StdioTransport implements McpServerTransportProvider {
  private final StdioOut out;
  private final Announcements announcements;
  private @Nullable McpServerSession session;

  StdioTransport(StdioOut out, Announcements announcements) {
    this.out = out;
    this.announcements = announcements;
  }

  /** The client's session; there is one once a server has been built on this transport. */
  McpServerSession session() {
    return Objects.requireNonNull(session);
  }

  /** Sends what the SDK knows nothing of. */
  void send(JSONRPCMessage message) {
    out.sendMessage(message).block();
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = factory.create(out);
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return announcements.holds(method) ? Mono.empty() : session().sendNotification(method, params);
  }

  @Override
  public Mono<Void> notifyClient(String id, String method, Object params) {
    return session().sendNotification(method, params);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return session().closeGracefully();
  }
}
