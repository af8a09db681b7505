package dev.lore.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lore.app.AuditService;
import dev.lore.app.CatalogService;
import dev.lore.app.ChangeService;
import dev.lore.app.KnowledgeService;
import dev.lore.app.LearningService;
import dev.lore.app.RuleService;
import dev.lore.app.RuleShelf;
import dev.lore.app.ValidationService;
import dev.lore.app.brief.BriefService;
import dev.lore.app.find.FindService;
import dev.lore.http.guard.Token;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.UserSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A server on a free port over projects in a temporary folder, and those who ask it. */
public final class Served implements AutoCloseable {
  public static final String SECRET = "0123456789abcdef-token";
  private static final Path TOOLKIT = Path.of("target/classes/toolkit");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  /** What the JDK's client says of it. */
  private static final Pattern CLOSED =
      Pattern.compile("received no bytes|Connection reset|EOF reached");

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ByteArrayOutputStream log;

  private Served(HttpServer server, ByteArrayOutputStream log) {
    this.server = server;
    this.log = log;
  }

  /** How a server of a test differs from others. */
  public record Way(@Nullable String token, @Nullable Tls tls, int atOnce) {
    static final Way USUAL = new Way(null, null, 256);
  }

  public static Served over(Path... projects) {
    return over(Way.USUAL, projects);
  }

  public static Served over(Way way, Path... projects) {
    var log = new ByteArrayOutputStream();
    var out = new PrintStream(log, true, StandardCharsets.UTF_8);
    var token = way.token() == null ? null : Token.of(way.token());
    var options =
        new ServerOptions(
            "127.0.0.1", 0, List.of(projects), token, way.tls(), way.atOnce(), "1.0.0", out);
    return new Served(HttpServer.start(options, apps(projects[0].resolveSibling("home"))), log);
  }

  static Apps apps(Path home) {
    var store = new KnowledgeStore(TOOLKIT);
    var shelf =
        new RuleShelf(
            TOOLKIT,
            UserSettings.read(home.resolve("settings.yaml")),
            new RuleCache(home.resolve("cache"), "test"));
    var find = new FindService(TOOLKIT, home.resolve("cache"), NOON);
    return new Apps(
        new KnowledgeService(store),
        new LearningService(store, NOON),
        new CatalogService(store),
        new RuleService(shelf),
        new ValidationService(store, shelf),
        new ChangeService(),
        new AuditService(store, shelf, Clock.systemUTC()),
        find,
        new BriefService(store, find));
  }

  /** A project with nothing in it. */
  public static Path project(Path folder) {
    return with(folder, "expertise/.keep", "");
  }

  public static Path with(Path folder, String path, String text) {
    try {
      var file = folder.resolve(path);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
      return folder;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  public HttpServer server() {
    return server;
  }

  public String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  public HttpResponse<String> get(String path, String... headers) {
    return ask(request(path, headers).GET());
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    return ask(
        request(path, headers)
            .setHeader("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> ask(String method, String path, String body, String... headers) {
    return ask(request(path, headers).method(method, BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofSeconds(30));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> ask(HttpRequest.Builder request) {
    try {
      try {
        return client.send(request.build(), BodyHandlers.ofString());
      } catch (IOException closed) {
        // The server may close a kept connection just as the next request sets out; RFC 9112, 9.3.1
        // has clients ask again on another. One that drops that too is a fault.
        if (!CLOSED.matcher(String.valueOf(closed.getMessage())).find()) {
          throw closed;
        }
        return client.send(request.build(), BodyHandlers.ofString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /** A request of these lines, without a body. */
  static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n\r\n";
  }

  /** What the server says to these bytes before it closes the connection. */
  String raw(String request) {
    try (var socket = open()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Socket open() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
    socket.setSoTimeout(10_000);
    return socket;
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
