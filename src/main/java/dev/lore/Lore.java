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
import dev.lore.app.SkillService;
import dev.lore.app.ValidationService;
import dev.lore.app.brief.BriefService;
import dev.lore.app.detect.CoverageService;
import dev.lore.app.detect.DetectService;
import dev.lore.app.find.BackgroundEmbedding;
import dev.lore.app.find.FindService;
import dev.lore.app.plan.PlanCheckService;
import dev.lore.app.plan.PlanVerifyService;
import dev.lore.app.plan.draft.PlanDraftService;
import dev.lore.app.project.HookService;
import dev.lore.app.project.ImportService;
import dev.lore.app.project.MemoryService;
import dev.lore.app.project.SetUpService;
import dev.lore.app.skill.SkillFinder;
import dev.lore.cli.AgentSession;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.cli.LoreCommand;
import dev.lore.cli.ServeOptions;
import dev.lore.cli.Services;
import dev.lore.cli.plan.PlanServices;
import dev.lore.cli.project.ProjectServices;
import dev.lore.cli.skill.SkillServices;
import dev.lore.http.Apps;
import dev.lore.http.HttpServer;
import dev.lore.http.ServerOptions;
import dev.lore.http.Tls;
import dev.lore.http.guard.Token;
import dev.lore.mcp.AgentServices;
import dev.lore.mcp.AgentServlet;
import dev.lore.mcp.StdioServer;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.Toolkit;
import dev.lore.store.UserSettings;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The program: the only place where objects are put together. */
public final class Lore {
  private static final Pattern THEN = Pattern.compile(";");

  /** So many requests a server answers at once. */
  private static final int AT_ONCE = 256;

  private final Path toolkit;
  final KnowledgeStore knowledge;
  final Surroundings around;

  private Lore(Path toolkit, Surroundings around) {
    this.toolkit = toolkit;
    knowledge = new KnowledgeStore(toolkit);
    this.around = around;
  }

  /**
   * Runs one command and exits with its code; {@code dev.lore.cli.ExitCode} says what it means.
   *
   * <p>The property {@code lore.then} names further ones, such as {@code
   * find,webhook;brief,stripe}: the launcher's class-data archive is made in one run and serves
   * them all.
   */
  public static void main(String[] arguments) {
    var console = new Surroundings(System.getenv()).console();
    var find = new Once<>(() -> open().find());
    var ahead = HeadStart.of(arguments, console.workingDirectory(), find);
    int code = run(console, find, arguments);
    for (var more : THEN.split(System.getProperty("lore.then", ""), -1)) {
      code = more.isEmpty() ? code : Math.max(code, run(console, find, more.split(",", -1)));
    }
    ahead.end();
    System.exit(code);
  }

  /**
   * The command line tells of exceptions; an Error would leave as exit code 1, which is findings.
   */
  private static int run(Console console, Supplier<FindService> find, String... arguments) {
    try {
      return LoreCommand.run(console, services(console, find), arguments);
    } catch (StackOverflowError | OutOfMemoryError error) {
      error.printStackTrace(console.err());
      return ExitCode.BUG;
    }
  }

  private static Services services(Console console, Supplier<FindService> find) {
    return new Services(
        new Services.Code(() -> open().audits(), () -> open().rules(), ChangeService::new),
        new Services.Knowledge(
            () -> open().learnings(),
            () -> open().catalog(),
            () -> open().validations(),
            SchemaService::new,
            MergeService::new),
        new Services.Questions(find, () -> open().briefs(find.get())),
        new Services.Servers(
            (options, ready) -> open().serve(options, ready, console.err()), Lore::serveAgent),
        new PlanServices(
            () -> open().planDrafts(find.get()), () -> open().planChecks(), PlanVerifyService::new),
        new ProjectServices(
            () -> new SetUpService(open().knowledge),
            () -> open().hooks(),
            () -> new MemoryService(open().knowledge),
            () -> open().imports(),
            () -> new DetectService(open().knowledge, open().shelf()),
            () -> new CoverageService(open().knowledge, open().shelf())),
        skillServices());
  }

  private static SkillServices skillServices() {
    return new SkillTrade(new Once<>(Lore::open)).services();
  }

  SkillFinder skills() {
    return new SkillFinder(knowledge, toolkit, around.home(), this::find);
  }

  @SuppressWarnings("try") // What works in the background is closed, not used.
  private static void serveAgent(AgentSession session) {
    var console = session.console();
    System.setOut(console.err()); // the protocol has standard output to itself
    var lore = new Once<>(Lore::open);
    var find = new Once<>(() -> lore.get().find());
    try (var embedding = BackgroundEmbedding.start(find, List.of(session.folder()))) {
      new StdioServer(agents(lore, find), console.version(), console.err())
          .serve(session.folder(), session.chosen(), System.in, console.out());
    }
  }

  private static AgentServices agents(Once<Lore> lore, Once<FindService> find) {
    return new AgentServices(
        new Once<>(() -> lore.get().audits()),
        new Once<>(ChangeService::new),
        new Once<>(() -> lore.get().rules()),
        new Once<>(() -> lore.get().learnings()),
        new Once<>(() -> new SkillService(lore.get().knowledge)),
        new Once<>(() -> new KnowledgeService(lore.get().knowledge)),
        new Once<>(() -> lore.get().validations()),
        find,
        new Once<>(() -> lore.get().briefs(find.get())));
  }

  private static Lore open() {
    return new Lore(Toolkit.open().root(), new Surroundings(System.getenv()));
  }

  /** Runs a server until a signal stops it; what it has accepted is finished then. */
  private void serve(ServeOptions options, Consumer<URI> ready, PrintStream log) {
    var secret = around.variable("LORE_TOKEN");
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
                Surroundings.version(),
                log),
            new Apps(
                new KnowledgeService(knowledge),
                learnings(),
                catalog(),
                rules(),
                validations(),
                new ChangeService(),
                audits(),
                find,
                briefs(find)),
            new AgentServlet(
                agents(new Once<>(() -> this), new Once<>(() -> find)),
                options.projects().getFirst(),
                Surroundings.version(),
                log));
    var embedding = BackgroundEmbedding.start(() -> find, options.projects());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              embedding.close();
              find.close();
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
    return new AuditService(knowledge, shelf(), clock());
  }

  private PlanDraftService planDrafts(FindService find) {
    return new PlanDraftService(knowledge, shelf(), briefs(find));
  }

  private PlanCheckService planChecks() {
    return new PlanCheckService(knowledge, shelf(), clock());
  }

  private ValidationService validations() {
    return new ValidationService(knowledge, shelf());
  }

  private LearningService learnings() {
    return new LearningService(knowledge, clock());
  }

  private CatalogService catalog() {
    return new CatalogService(knowledge);
  }

  private FindService find() {
    return new FindService(toolkit, around.cache(), clock());
  }

  private BriefService briefs(FindService find) {
    return new BriefService(knowledge, find);
  }

  private HookService hooks() {
    return new HookService(knowledge, this::audits, clock());
  }

  private ImportService imports() {
    return new ImportService(knowledge, learnings(), clock());
  }

  private RuleService rules() {
    return new RuleService(shelf());
  }

  private static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  RuleShelf shelf() {
    return new RuleShelf(
        toolkit,
        settings(),
        new RuleCache(around.cache().resolve("rules"), Surroundings.version()));
  }

  UserSettings settings() {
    return UserSettings.read(UserSettings.place(around.environment()));
  }
}
