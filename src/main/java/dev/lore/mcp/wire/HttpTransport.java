package dev.lore.mcp.wire;

import io.modelcontextprotocol.spec.McpStreamableServerSession;
import io.modelcontextprotocol.spec.McpStreamableServerTransportProvider;
import java.util.List;
import reactor.core.publisher.Mono;

/** The SDK's transport over HTTP, whose announcements can be held back. */
record HttpTransport(McpStreamableServerTransportProvider sdk, Announcements announcements)
    implements McpStreamableServerTransportProvider {
  @Override
  public void setSessionFactory(McpStreamableServerSession.Factory factory) {
    sdk.setSessionFactory(factory);
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return announcements.holds(method) ? Mono.empty() : sdk.notifyClients(method, params);
  }

  @Override
  public Mono<Void> notifyClient(String session, String method, Object params) {
    return sdk.notifyClient(session, method, params);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return sdk.closeGracefully();
  }

  @Override
  public List<String> protocolVersions() {
    return sdk.protocolVersions();
  }
}
