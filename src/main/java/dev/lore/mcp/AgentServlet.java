package dev.lore.mcp;

import dev.lore.mcp.wire.Announcements;
import dev.lore.mcp.wire.HttpWire;
import dev.lore.mcp.wire.ProjectFolder;
import io.modelcontextprotocol.server.McpServer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A server for all who come by HTTP, on paths that end with {@value HttpWire#PATH}; made at its
 * first request.
 *
 * <p>It needs asynchronous requests, and trusts whoever reaches it: the server that it is mounted
 * on checks hosts, origins and tokens.
 */
public final class AgentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient AgentServices services;
  private final transient Path folder;
  private final transient PrintStream log;
  private final String version;
  private transient @Nullable HttpWire wire;

  /**
   * A servlet over {@code services}.
   *
   * @param folder the project's; clients can't name another
   * @param version Lore's own
   * @param log for what nobody asked for
   */
  public AgentServlet(AgentServices services, Path folder, String version, PrintStream log) {
    this.services = services;
    this.folder = folder;
    this.version = version;
    this.log = log;
  }

  @Override
  public void init() {
    var announcements = new Announcements();
    var made = new HttpWire(announcements);
    var project = new ProjectFolder(folder, true);
    var offer = new AgentServer(services, project, announcements, log);
    var server = offer.build(McpServer.sync(made.transport()), version);
    made.beforeList(() -> offer.refresh(server));
    wire = made;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Objects.requireNonNull(wire).service(request, response);
  }

  @Override
  public void destroy() {
    if (wire != null) {
      wire.destroy();
    }
  }
}
