package dev.lore.mcp;

import dev.lore.mcp.wire.Announcements;
import dev.lore.mcp.wire.HttpWire;
import dev.lore.mcp.wire.ProjectFolder;
import io.modelcontextprotocol.server.McpServer;
import jakarta.servlet.Servlet;
import java.io.PrintStream;
import java.nio.file.Path;

/** A server for all who come by HTTP. */
public final class HttpServer {
  private HttpServer() {}

  /**
   * A servlet for paths that end with {@value HttpWire#PATH}; destroying it ends its sessions.
   *
   * <p>It needs asynchronous requests, and trusts whoever reaches it: the server that it is mounted
   * on checks hosts and origins.
   *
   * @param folder the project's; clients can't name another
   * @param version Lore's own
   * @param log for what nobody asked for
   */
  public static Servlet servlet(
      AgentServices services, Path folder, String version, PrintStream log) {
    var announcements = new Announcements();
    var wire = new HttpWire(announcements);
    var project = new ProjectFolder(folder, true);
    var offer = new AgentServer(services, project, announcements, log);
    var server = offer.build(McpServer.sync(wire.transport()), version);
    wire.beforeList(() -> offer.refresh(server));
    return wire;
  }
}
