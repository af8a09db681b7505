package dev.lore.app.project;

import dev.lore.app.AuditedProject;
import dev.lore.app.SecretsInDraft;
import dev.lore.git.MergeDriver;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.client.Client;
import dev.lore.store.client.Launcher;
import dev.lore.store.client.SetUp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets Lore up in a project and for the coding agents in it, and takes all of it back. */
public final class SetUpService {
  private static final String ALL = "all";

  private final KnowledgeStore knowledge;

  /** A service that knows keys by what the store tells of them. */
  public SetUpService(KnowledgeStore knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Puts in what is missing; done twice it changes nothing the second time.
   *
   * @throws UserError where a client is unknown or a file can't be written
   */
  public SetUpReport init(Path folder, SetUpRequest request) {
    var root = AuditedProject.around(List.of(folder)).root();
    hold(request.command());
    SecretsInDraft.of(knowledge.keys(knowledge.catalog(root))).refuse("command", request.command());
    var driver = driver(root);
    var attributes = driver.isPresent() ? MergeDriver.ATTRIBUTES : List.<String>of();
    try (var setUp = setUp(root, attributes, request.dryRun())) {
      return init(setUp, request, root, driver);
    }
  }

  private static SetUp setUp(Path root, List<String> attributes, boolean dryRun) {
    return dryRun ? new SetUp(root, attributes) : SetUp.locked(root, attributes);
  }

  private static SetUpReport init(
      SetUp setUp, SetUpRequest request, Path root, Optional<MergeDriver> driver) {
    var clients = clients(request.clients(), setUp);
    boolean unregistered = driver.isPresent() && !driver.get().isConfigured();
    var plan =
        setUp.putting(new SetUp.Choice(clients, request.command(), request.hooks(), unregistered));
    var done = new ArrayList<>(plan.lines());
    if (!request.dryRun()) {
      plan.carryOut();
    }
    if (unregistered) {
      var lore = Launcher.word(request.command());
      if (request.dryRun()) {
        MergeDriver.configuration(lore).keySet().forEach(key -> done.add("git config " + key));
      } else {
        done.addAll(driver.get().configure(lore));
      }
    }
    return new SetUpReport(
        root.toString(), done, plan.diff(), plan.left(), notes(driver.isPresent(), clients));
  }

  /**
   * Takes out what {@link #init} put in, as far as nobody has changed it since.
   *
   * @throws UserError where a file can't be written
   */
  public SetUpReport undo(Path folder, SetUpRequest request) {
    var root = AuditedProject.around(List.of(folder)).root();
    hold(request.command());
    var driver = driver(root);
    try (var setUp = setUp(root, MergeDriver.ATTRIBUTES, request.dryRun())) {
      return undo(setUp, request, root, driver);
    }
  }

  private static SetUpReport undo(
      SetUp setUp, SetUpRequest request, Path root, Optional<MergeDriver> driver) {
    var plan = setUp.taking(request.command());
    var done = new ArrayList<>(plan.lines());
    boolean registered = plan.hadDriver() && driver.isPresent();
    if (!request.dryRun()) {
      if (registered) {
        done.addAll(driver.get().unconfigure());
      }
      plan.carryOut();
    } else if (registered) {
      MergeDriver.configuration("").keySet().forEach(key -> done.add("git config --unset " + key));
    }
    return new SetUpReport(root.toString(), done, plan.diff(), plan.left(), List.of());
  }

  /** Goes into configurations and shells' lines of others as it is. */
  private static void hold(String command) {
    if (command.isBlank() || command.codePoints().anyMatch(Character::isISOControl)) {
      throw new UserError(
          "the command is empty or has control characters", "Name a program or its path.");
    }
  }

  private static Optional<MergeDriver> driver(Path root) {
    try {
      return Optional.of(new MergeDriver(root));
    } catch (UserError noRepository) {
      return Optional.empty();
    }
  }

  private static Set<Client> clients(List<String> names, SetUp setUp) {
    if (names.isEmpty()) {
      return setUp.present();
    }
    var clients = EnumSet.noneOf(Client.class);
    for (var name : names) {
      if (name.equals(ALL)) {
        clients.addAll(EnumSet.allOf(Client.class));
      } else {
        clients.add(client(name));
      }
    }
    return clients;
  }

  private static Client client(String name) {
    return Stream.of(Client.values())
        .filter(client -> client.title().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new UserError(
                "there is no client '" + name + "'",
                "There are " + titles(EnumSet.allOf(Client.class)) + "; all is for all of them."));
  }

  private static List<String> notes(boolean inGit, Set<Client> clients) {
    var notes = new ArrayList<String>();
    if (!inGit) {
      notes.add("The project is not in git, so the merge driver is not registered.");
    }
    var others = EnumSet.complementOf(EnumSet.copyOf(clients));
    notes.add(
        clients.isEmpty()
            ? "No client is in use here; --client takes " + titles(others) + " or all."
            : "Set up for "
                + titles(clients)
                + (others.isEmpty() ? "." : "; --client takes " + titles(others) + " too."));
    return notes;
  }

  private static String titles(Set<Client> clients) {
    return clients.stream().map(Client::title).collect(Collectors.joining(", "));
  }
}
