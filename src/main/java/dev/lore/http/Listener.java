package dev.lore.http;

import dev.lore.http.guard.Guard;
import dev.lore.model.UserError;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;

/** Where a server listens, and what it takes from a connection. */
final class Listener {
  private static final int HEADERS = 16 * 1024;
  private static final int CONNECTIONS = 1_024;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration STOP = Duration.ofSeconds(40);

  private final String host;
  private final int port;
  private final @Nullable Tls tls;
  private final boolean loopback;

  private Listener(ServerOptions options, boolean loopback) {
    host = options.host();
    port = options.port();
    tls = options.tls();
    this.loopback = loopback;
  }

  /** What {@code options} ask for, where that is safe. */
  static Listener of(ServerOptions options) {
    boolean loopback;
    try {
      loopback = InetAddress.getByName(options.host()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw unreachable(options.host());
    }
    if (!loopback && options.token() == null) {
      throw new UserError(
          "others could reach the server at " + options.host() + ", and it has no token",
          "Give one by --token-file or LORE_TOKEN, or leave --host out.");
    }
    return new Listener(options, loopback);
  }

  /** Whether only this machine reaches it. */
  boolean loopback() {
    return loopback;
  }

  /** Has Javalin listen there, with {@code guard} before it. */
  void open(JavalinConfig config, Guard guard) {
    config.jetty.modifyHttpConfiguration(http -> {
      http.setUriCompliance(UriCompliance.DEFAULT);
      http.setRequestHeaderSize(HEADERS);
      http.setSendServerVersion(false);
    });
    config.jetty.modifyServer(server -> {
      server.insertHandler(guard);
      server.insertHandler(new GracefulHandler());
      server.setStopTimeout(STOP.toMillis());
    });
    config.jetty.addConnector(this::connector);
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    var protocol = new HttpConnectionFactory(http);
    if (tls != null) {
      http.addCustomizer(new SecureRequestCustomizer(false));
    }
    var connector =
        tls == null
            ? new ServerConnector(server, protocol)
            : new ServerConnector(server, tls.factory(), protocol);
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE.toMillis());
    connector.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
    return connector;
  }

  /** Starts it, and tells where it is. */
  URI start(Javalin javalin) {
    try {
      javalin.start();
    } catch (JavalinException e) {
      throw told(e);
    }
    var name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create((tls == null ? "http://" : "https://") + name + ":" + javalin.port());
  }

  private RuntimeException told(JavalinException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException bind) {
        var said = String.valueOf(bind.getMessage());
        if (said.contains("in use")) {
          return UserError.input(
              "the port " + port + " of " + host + " is in use",
              "Another server may run already; or choose another by --port, 0 for a free one.");
        }
        return said.contains("Permission")
            ? UserError.input(
                "the port " + port + " is not for everybody", "Choose one from 1024 on by --port.")
            : unreachable(host);
      }
    }
    return e;
  }

  private static UserError unreachable(String host) {
    return UserError.input(
        "'" + host + "' is no address of this machine",
        "Leave --host out, or name an address that `ip addr` lists.");
  }
}
