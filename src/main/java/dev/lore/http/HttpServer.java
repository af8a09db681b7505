package dev.lore.http;

import dev.lore.http.api.CheckRoutes;
import dev.lore.http.api.FindRoutes;
import dev.lore.http.api.IntegrationRoutes;
import dev.lore.http.api.KnowledgeRoutes;
import dev.lore.http.api.LearningRoutes;
import dev.lore.http.api.RuleRoutes;
import dev.lore.http.audit.AuditJobs;
import dev.lore.http.audit.AuditRoutes;
import dev.lore.http.call.Projects;
import dev.lore.http.guard.Guard;
import dev.lore.http.openapi.OpenApiDocument;
import dev.lore.http.problem.JettyErrors;
import dev.lore.http.problem.ProblemAnswer;
import dev.lore.http.problem.Problems;
import dev.lore.http.route.Route;
import dev.lore.http.route.RouteTable;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.Servlet;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.jspecify.annotations.Nullable;

/**
 * A running server. It holds no knowledge itself: other servers and commands may write beside it.
 */
public final class HttpServer implements AutoCloseable {
  private final Javalin javalin;
  private final AuditJobs jobs;
  private final @Nullable Servlet agents;
  private final URI address;

  private HttpServer(Javalin javalin, AuditJobs jobs, @Nullable Servlet agents, URI address) {
    this.javalin = javalin;
    this.jobs = jobs;
    this.agents = agents;
    this.address = address;
  }

  /**
   * Starts a server; on return it answers.
   *
   * @throws dev.lore.model.UserError where it may not be reached like that, or can't
   */
  public static HttpServer start(ServerOptions options, Apps apps) {
    return start(options, apps, null);
  }

  /**
   * Starts a server that has something for agents, too.
   *
   * @param agents answers at {@code /mcp}, behind the same guard; may be destroyed twice
   */
  public static HttpServer start(ServerOptions options, Apps apps, @Nullable Servlet agents) {
    var listener = Listener.of(options);
    var projects = new Projects(options.projects().stream().map(apps.knowledge()::root).toList());
    var problems = new Problems(options.log(), projects.roots());
    var metrics = new Metrics();
    var jobs = new AuditJobs();
    var described =
        Stream.of(
                new FindRoutes(apps.find(), apps.briefs()).all(),
                new KnowledgeRoutes(apps.knowledge()).all(),
                new LearningRoutes(apps.learnings()).all(),
                new IntegrationRoutes(apps.knowledge(), apps.catalog()).all(),
                new RuleRoutes(apps.rules()).all(),
                new CheckRoutes(apps.validations(), apps.changes()).all(),
                new AuditRoutes(apps.audits(), jobs, problems, options.version()).all(),
                WebFiles.all())
            .flatMap(List::stream);
    var document = new Described(options.version());
    var routes =
        Stream.concat(
                new ServerRoutes(projects, metrics, document::bytes).all().stream(), described)
            .toList();
    document.describe(routes);
    var javalin =
        Javalin.create(config -> {
          settings(config);
          listener.open(config, guard(options, listener));
          failures(config, problems);
          if (agents != null) {
            mount(config, agents);
          }
          metrics.watch(config);
          new RouteTable(routes, projects).register(config.routes);
        });
    return new HttpServer(javalin, jobs, agents, listener.start(javalin));
  }

  private static Guard guard(ServerOptions options, Listener listener) {
    return new Guard(options.host(), listener.loopback(), options.token(), options.atOnce());
  }

  private static void settings(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.ignoreTrailingSlashes = false;
  }

  private static void mount(JavalinConfig config, Servlet agents) {
    var holder = new ServletHolder(agents);
    holder.setAsyncSupported(true);
    config.jetty.modifyServletContextHandler(context -> context.addServlet(holder, "/mcp"));
  }

  private static void failures(JavalinConfig config, Problems problems) {
    config.routes.exception(Exception.class, (thrown, context) -> tell(problems, thrown, context));
    config.routes.exception(
        HttpResponseException.class, (thrown, context) -> tell(problems, thrown, context));
    config.router.javaLangErrorHandler(
        (response, error) -> ProblemAnswer.write(problems.of(error, "a request"), response));
    config.jetty.modifyServer(server -> server.setErrorHandler(new JettyErrors()));
    config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyErrors()));
  }

  private static void tell(Problems problems, Exception thrown, Context context) {
    var endpoint = context.endpoints().lastHttpEndpoint();
    var where = context.method() + " " + (endpoint == null ? "nowhere" : endpoint.path);
    ProblemAnswer.write(problems.of(thrown, where), context);
  }

  /**
   * The description of the API. It is one of the routes that it describes, so it hears of them
   * last; it is written when somebody first asks, since that takes longer than all else at the
   * start.
   */
  private static final class Described {
    private final String version;
    private List<Route> routes = List.of();
    private byte[] bytes = new byte[0];

    private Described(String version) {
      this.version = version;
    }

    private synchronized void describe(List<Route> all) {
      routes = all;
    }

    private synchronized byte[] bytes() {
      if (bytes.length == 0) {
        bytes = OpenApiDocument.of(routes, version);
      }
      return bytes;
    }
  }

  /** Where it answers. */
  public URI address() {
    return address;
  }

  /** Every method and path that is registered with Javalin, but those for headers alone. */
  List<String> live() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(entry -> entry.endpoint.method.name() + " " + entry.endpoint.path)
        .filter(route -> !route.startsWith("HEAD "))
        .toList();
  }

  /** Waits until it is closed. */
  public void join() throws InterruptedException {
    javalin.jettyServer().server().join();
  }

  /** Accepts nothing more, finishes what it has accepted, and ends. */
  @Override
  public void close() {
    if (agents != null) {
      agents.destroy(); // else their open streams would count as requests to be finished
    }
    javalin.stop();
    jobs.close();
  }
}
