package dev.lore.mcp;

import dev.lore.mcp.wire.Announcements;
import dev.lore.mcp.wire.ProjectFolder;
import dev.lore.mcp.wire.StdioWire;
import io.modelcontextprotocol.server.McpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A server for the one client that started it. */
public final class StdioServer {
  private final AgentServices services;
  private final String version;
  private final PrintStream log;

  /**
   * A server over {@code services}.
   *
   * @param version Lore's own
   * @param log for what nobody asked for
   */
  public StdioServer(AgentServices services, String version, PrintStream log) {
    this.services = services;
    this.version = version;
    this.log = log;
  }

  /**
   * Serves until the client closes {@code in}. When the process is told to end, what is being
   * written down is finished first.
   *
   * @param chosen whether {@code folder} counts even if the client names another
   */
  public void serve(Path folder, boolean chosen, InputStream in, OutputStream out) {
    var announcements = new Announcements();
    var project = new ProjectFolder(folder, chosen);
    var wire = new StdioWire(out, log, project, announcements);
    var offer = new AgentServer(services, project, announcements, log);
    var server = offer.build(McpServer.sync(wire.transport()), version);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(wire::stop));
    try {
      wire.read(in, () -> offer.refresh(server));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
