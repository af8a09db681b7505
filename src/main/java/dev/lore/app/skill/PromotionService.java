package dev.lore.app.skill;

import dev.lore.app.AuditedProject;
import dev.lore.app.RuleShelf;
import dev.lore.model.Fault;
import dev.lore.model.Integration;
import dev.lore.model.Layer;
import dev.lore.model.PromotionRequest;
import dev.lore.model.PromotionRequest.Decision;
import dev.lore.model.PromotionRequest.State;
import dev.lore.model.PromotionRequests;
import dev.lore.model.Severity;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.files.SkillSettings;
import dev.lore.store.skill.ProjectTurn;
import dev.lore.store.skill.PromotionFiles;
import dev.lore.store.skill.SkillPages;
import dev.lore.store.skill.ToolkitFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The toolkit's side of promotion: requests of projects are shown, applied or dismissed, each once.
 * Threads and processes may share a project.
 */
public final class PromotionService {
  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;
  private final UserPlaces places;
  private final Clock clock;

  /**
   * Folders of the user's.
   *
   * @param home taken out of skills that are promoted
   * @param locks where those who write wait for each other
   */
  public record UserPlaces(Path home, Path locks) {}

  /**
   * What promotion did.
   *
   * @param path of the skill in the toolkit
   * @param replaced what of the project was taken out of it, a line each
   */
  public record Promoted(String path, List<String> replaced) {}

  /** A service over what the store knows; {@code clock} dates decisions. */
  public PromotionService(
      KnowledgeStore knowledge, RuleShelf shelf, UserPlaces places, Clock clock) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.places = places;
    this.clock = clock;
  }

  /** The requests of the project around {@code folder}, and those that can't be read. */
  public PromotionRequests list(Path folder) {
    return files(root(folder)).list();
  }

  /**
   * The request that is called {@code word}, by its id or its skill.
   *
   * @throws UserError when there is none, or it can't be read
   */
  public PromotionRequest show(Path folder, String word) {
    var all = list(folder);
    return all.requests().stream()
        .filter(one -> one.id().equals(word) || one.skill().equals(word))
        .findFirst()
        .orElseThrow(() -> missing(word, all.faults()));
  }

  private static UserError missing(String word, List<Fault> faults) {
    return faults.stream()
        .filter(fault ->
            fault.at().path().endsWith("/" + word + ".md")
                || fault.at().path().endsWith("-promote-" + word + ".md"))
        .findFirst()
        .map(fault -> UserError.input(fault.at() + ": " + fault.problem(), fault.advice()))
        .orElseGet(() ->
            UserError.missing(
                "no request is called '" + word + "'", "`lore promote list` shows them all."));
  }

  /**
   * Takes the skill of a request into a toolkit. Where that was done, and its request says nothing
   * of it since something broke in between, it says so now.
   *
   * @param by who decides
   * @throws UserError where it has been decided, holds a secret, fails its check, or the toolkit
   *     covers the service already; nothing is written then
   */
  @SuppressWarnings("try") // The turn is held, not used.
  public Promoted apply(Path folder, String word, Path toolkit, String by) {
    var root = root(folder);
    var target = ToolkitFolder.at(toolkit);
    try (var turn = ProjectTurn.take(places.locks(), root, target.root())) {
      var request = open(show(folder, word));
      var name = held(request.skill());
      var general = Generalised.of(text(root, request.path()), root, places.home(), name);
      if (!target.holds(name, general.text())) {
        refuseCovered(request, target, root);
        refuseFaults(target, name, general.text());
        target.take(name, general.text());
      }
      var day = LocalDate.now(clock).toString();
      files(root).decide(request, new Decision(State.APPLIED, by, day, ""));
      return new Promoted(target.place(name), general.replaced());
    }
  }

  /**
   * Notes that a request is not to be applied.
   *
   * @throws UserError where it has been decided, or no reason is given
   */
  @SuppressWarnings("try") // The turn is held, not used.
  public PromotionRequest dismiss(Path folder, String word, String by, String reason) {
    if (reason.isBlank()) {
      throw new UserError("no reason is given", "Say why in a few words: --reason \"…\".");
    }
    var root = root(folder);
    try (var turn = ProjectTurn.take(places.locks(), root)) {
      var request = open(show(folder, word));
      var day = LocalDate.now(clock).toString();
      files(root).decide(request, new Decision(State.DISMISSED, by, day, Told.line(reason)));
      return show(folder, request.id());
    }
  }

  private static PromotionRequest open(PromotionRequest request) {
    var decision = request.decision();
    if (decision.state() == State.OPEN) {
      return request;
    }
    throw UserError.conflict(
        request.id()
            + " was "
            + (decision.state() == State.APPLIED ? "applied" : "dismissed")
            + " by "
            + decision.by()
            + " on "
            + decision.on(),
        "Nothing is decided twice.");
  }

  private static String held(String name) {
    if (name.length() <= 64 && name.matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
      return name;
    }
    throw UserError.input(
        "the request is for a skill '" + name + "', which can't be one's name",
        "Take lower case letters, digits and single hyphens.");
  }

  private void refuseCovered(PromotionRequest request, ToolkitFolder target, Path root) {
    var known = new KnowledgeStore(target.root()).load(target.root());
    var entry =
        Integration.called(request.integration(), known.integrations())
            .or(() -> Integration.called(request.integration(), ours(target)))
            .orElseGet(
                () -> Integration.named(request.integration(), List.of(), "", Layer.TOOLKIT));
    SkillDraftService.covering(entry, known)
        .filter(skill -> !target.root().equals(root) || !skill.path().equals(request.path()))
        .ifPresent(skill -> {
          throw UserError.conflict(
              "the toolkit covers " + entry.name() + " already, by " + skill.path(),
              "Dismiss the request, or bring into that skill by hand what is new.");
        });
  }

  /** The catalogue that this Lore brings, for toolkits that have none of their own. */
  private Collection<Integration> ours(ToolkitFolder target) {
    return knowledge.catalog(target.root());
  }

  /** Only what stands where clients look for skills is taken, wherever a request points. */
  private static String text(Path root, String path) {
    var pages = new SkillPages(root);
    var file =
        pages.all().stream()
            .filter(one -> one.toString().equals(path))
            .findFirst()
            .or(() -> pages.in(SkillSettings.of(root).folder(), path))
            .orElseThrow(() ->
                UserError.input(
                    "the request names " + path + ", where no skill stands",
                    "Mend `path: …` in the request."));
    var page = pages.page(file);
    if (!page.isReadable()) {
      throw UserError.input(page.at() + ": " + page.fault().problem(), page.fault().advice());
    }
    return pages.text(file);
  }

  private void refuseFaults(ToolkitFolder target, String name, String text) {
    var found =
        new SkillCheckService(knowledge, shelf, clock)
            .found(target.root(), target.place(name), text, Severity.P1);
    if (!found.isEmpty()) {
      var first = found.getFirst();
      throw UserError.conflict(
          "the skill fails its check: line " + first.at().line() + ": " + first.message(),
          found.size() == 1
              ? "Mend it in the project; `lore skill check` shows it."
              : "Mend it and " + (found.size() - 1) + " more; `lore skill check` shows them.");
    }
  }

  private static PromotionFiles files(Path root) {
    return new PromotionFiles(root, SkillSettings.of(root));
  }

  private static Path root(Path folder) {
    return AuditedProject.around(List.of(folder)).root();
  }
}
