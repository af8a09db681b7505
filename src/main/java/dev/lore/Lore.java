package dev.lore;

import dev.lore.app.AuditService;
import dev.lore.app.CatalogService;
import dev.lore.app.ChangeService;
import dev.lore.app.KnowledgeService;
import dev.lore.app.LearningService;
import dev.lore.app.MergeService;
import dev.lore.app.RuleService;
import dev.lore.app.RuleShelf;
import dev.lore.app.SchemaService;
import dev.lore.app.ValidationService;
import dev.lore.app.brief.BriefService;
import dev.lore.app.find.BackgroundEmbedding;
import dev.lore.app.find.FindService;
import dev.lore.app.SkillService;
import dev.lore.cli.AgentSession;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.cli.LoreCommand;
import dev.lore.cli.OutputPipe;
import dev.lore.cli.ServeOptions;
import dev.lore.cli.Services;
import dev.lore.http.Apps;
import dev.lore.http.HttpServer;
import dev.lore.http.ServerOptions;
import dev.lore.http.Tls;
import dev.lore.http.guard.Token;
import dev.lore.mcp.AgentServices;
import dev.lore.mcp.StdioServer;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.Toolkit;
import dev.lore.store.UserSettings;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The program: the only place where objects are put together. */
public final class Lore {
  private static final Pattern THEN = Pattern.compile(";");

  /** So many requests a server answers at once. */
  private static final int AT_ONCE = 256;

  private final Path toolkit;
  private final Map<String, String> environment;

  private Lore(Path toolkit, Map<String, String> environment) {
    this.toolkit = toolkit;
    this.environment = environment;
  }

  /**
   * Runs one command and exits with its code; {@code dev.lore.cli.ExitCode} says what it means.
   *
   * <p>The property {@code lore.then} names further ones, such as {@code
   * find,webhook;brief,stripe}: the launcher's class-data archive is made in one run and serves
   * them all.
   */
  public static void main(String[] arguments) {
    var console = console(System.getenv());
    int code = run(console, arguments);
    for (var more : THEN.split(System.getProperty("lore.then", ""), -1)) {
      code = more.isEmpty() ? code : Math.max(code, run(console, more.split(",", -1)));
    }
    System.exit(code);
  }

  /**
   * The command line tells of exceptions; an Error would leave as exit code 1, which is findings.
   */
  private static int run(Console console, String... arguments) {
    try {
      return LoreCommand.run(console, services(console), arguments);
    } catch (StackOverflowError | OutOfMemoryError error) {
      error.printStackTrace(console.err());
      return ExitCode.BUG;
    }
  }

  private static Services services(Console console) {
    return new Services(
        () -> open().audits(),
        () -> open().rules(),
        MergeService::new,
        ChangeService::new,
        () -> open().validations(),
        () -> open().learnings(),
        () -> open().catalog(),
        SchemaService::new,
        () -> open().find(),
        () -> open().briefs(),
        (options, ready) -> open().serve(options, ready, console.err()),
        Lore::serveAgent);
  }

  private static void serveAgent(AgentSession session) {
    var console = session.console();
    System.setOut(console.err()); // the protocol has standard output to itself
    var lore = new Once<>(Lore::open);
    new StdioServer(agents(lore), console.version(), console.err())
        .serve(session.folder(), session.chosen(), System.in, console.out());
  }

  private static AgentServices agents(Once<Lore> lore) {
    return new AgentServices(
        new Once<>(() -> lore.get().audits()),
        new Once<>(ChangeService::new),
        new Once<>(() -> lore.get().rules()),
        new Once<>(() -> lore.get().learnings()),
        new Once<>(() -> new SkillService(new KnowledgeStore(lore.get().toolkit))),
        new Once<>(() -> new KnowledgeService(new KnowledgeStore(lore.get().toolkit))),
        new Once<>(() -> lore.get().validations()));
  }

  private static Lore open() {
    return new Lore(Toolkit.open().root(), System.getenv());
  }

  /** Runs a server until a signal stops it; what it has accepted is finished then. */
  private void serve(ServeOptions options, Consumer<URI> ready, PrintStream log) {
    var secret = environment.getOrDefault("LORE_TOKEN", "");
    var token =
        options.tokenFile() != null
            ? Token.read(options.tokenFile())
            : secret.isEmpty() ? null : Token.of(secret);
    var tls =
        options.certificates() == null || options.key() == null
            ? null
            : new Tls(options.certificates(), options.key());
    var find = find();
    var server =
        HttpServer.start(
            new ServerOptions(
                options.host(),
                options.port(),
                options.projects(),
                token,
                tls,
                AT_ONCE,
                version(),
                log),
            new Apps(
                new KnowledgeService(new KnowledgeStore(toolkit)),
                learnings(),
                catalog(),
                rules(),
                validations(),
                new ChangeService(),
                audits(),
                find,
                new BriefService(new KnowledgeStore(toolkit), find)));
    var embedding = BackgroundEmbedding.start(find, options.projects());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              embedding.close();
              Runtime.getRuntime().halt(ExitCode.CLEAN); // else a signal's number would be told
            }));
    ready.accept(server.address());
    try {
      server.join();
      Thread.currentThread().join(); // the hook ends the process
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private AuditService audits() {
    return new AuditService(new KnowledgeStore(toolkit), shelf());
  }

  private ValidationService validations() {
    return new ValidationService(new KnowledgeStore(toolkit), shelf());
  }

  private LearningService learnings() {
    return new LearningService(new KnowledgeStore(toolkit), Clock.system(ZoneId.systemDefault()));
  }

  private CatalogService catalog() {
    return new CatalogService(new KnowledgeStore(toolkit));
  }

  private FindService find() {
    return new FindService(toolkit, cache(), Clock.system(ZoneId.systemDefault()));
  }

  private BriefService briefs() {
    return new BriefService(new KnowledgeStore(toolkit), find());
  }

  private RuleService rules() {
    return new RuleService(shelf());
  }

  private RuleShelf shelf() {
    var settings = UserSettings.read(UserSettings.place(environment));
    return new RuleShelf(toolkit, settings, new RuleCache(cache().resolve("rules"), version()));
  }

  /** {@code $XDG_CACHE_HOME/lore}, or {@code ~/.cache/lore} where that is not an absolute path. */
  private Path cache() {
    var configured = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
    var home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", "")));
    return (configured.isAbsolute() ? configured : home.resolve(".cache")).resolve("lore");
  }

  /** The launcher tells which streams are terminals, since Java 21 can't. */
  private static Console console(Map<String, String> environment) {
    String terminals = System.getProperty("lore.terminals", "");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Console(
        stream(FileDescriptor.out, false),
        stream(FileDescriptor.err, true),
        Path.of("").toAbsolutePath(),
        terminals.contains("out") && !plain,
        terminals.contains("err"),
        version());
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flushedByLine) {
    return new PrintStream(
        new BufferedOutputStream(new OutputPipe(new FileOutputStream(descriptor))),
        flushedByLine,
        StandardCharsets.UTF_8);
  }

  private static String version() {
    String version = Lore.class.getPackage().getImplementationVersion();
    return version == null ? "0-unpackaged" : version;
  }
}
