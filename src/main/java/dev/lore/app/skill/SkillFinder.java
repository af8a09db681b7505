package dev.lore.app.skill;

import dev.lore.app.AuditedProject;
import dev.lore.app.find.FindService;
import dev.lore.model.Hits;
import dev.lore.model.Integration;
import dev.lore.model.Knowledge;
import dev.lore.model.PassageKind;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import dev.lore.model.Skill;
import dev.lore.model.SkillListing;
import dev.lore.model.SkillMatch;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.skill.SkillFolders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds skills: by folder, by what a task says, by words. Threads may share one. */
public final class SkillFinder {
  private static final int MOST = 5;

  private final KnowledgeStore knowledge;
  private final Path toolkit;
  private final Path home;
  private final Supplier<FindService> search;

  /**
   * A finder over what the store knows.
   *
   * @param home the user's folder
   * @param search asked only where no trigger fits, or for words
   */
  public SkillFinder(
      KnowledgeStore knowledge, Path toolkit, Path home, Supplier<FindService> search) {
    this.knowledge = knowledge;
    this.toolkit = toolkit;
    this.home = home;
    this.search = search;
  }

  /** All skills that clients find around {@code folder}. */
  public SkillListing list(Path folder) {
    return new SkillFolders(root(folder), home, toolkit).list();
  }

  /** The best sections of skills for some words. */
  public Hits find(Path folder, String words, int limit) {
    return search.get().find(folder, skills(words).page(limit, 0));
  }

  /**
   * The skills that a task calls for, the one that says most first: by their triggers; for a
   * service that fills a place, also those that cover it; by search only where nothing else fits.
   *
   * @throws UserError where the task says nothing
   */
  public List<SkillMatch> match(Path folder, String task) {
    var words = Trigger.words(task);
    if (words.isEmpty()) {
      throw new UserError("the task says nothing", "Say in words what is to be done.");
    }
    var known = knowledge.load(root(folder));
    var byTrigger =
        known.skills().stream()
            .flatMap(skill -> best(skill, words))
            .sorted(
                Comparator.comparingInt((Fit fit) -> -fit.trigger.weight())
                    .thenComparing(fit -> fit.match.skill().name()))
            .toList();
    var matches = new ArrayList<SkillMatch>();
    for (var fit : byTrigger) {
      if (!fit.match.filled().isEmpty()) {
        covering(known, fit.match.filled().values(), matches);
      }
      add(matches, fit.match);
    }
    return matches.isEmpty() ? byWords(folder, task, known) : matches;
  }

  private record Fit(Trigger trigger, SkillMatch match) {}

  private static Stream<Fit> best(Skill skill, List<String> words) {
    return skill.triggers().stream()
        .map(Trigger::of)
        .sorted(Comparator.comparingInt(trigger -> -trigger.weight()))
        .flatMap(trigger ->
            trigger
                .in(words)
                .map(filled -> new Fit(trigger, match(skill, trigger, filled)))
                .stream())
        .limit(1);
  }

  private static SkillMatch match(Skill skill, Trigger trigger, Map<String, String> filled) {
    return new SkillMatch(skill, trigger.phrase(), filled, "its trigger fits");
  }

  private static void covering(
      Knowledge known, Iterable<String> services, List<SkillMatch> matches) {
    for (var service : services) {
      Integration.called(service, known.integrations()).stream()
          .flatMap(entry ->
              known.skills().stream()
                  .filter(entry::coveredBy)
                  .map(skill -> new SkillMatch(skill, "", Map.of(), "covers " + entry.name())))
          .forEach(match -> add(matches, match));
    }
  }

  private static void add(List<SkillMatch> matches, SkillMatch match) {
    if (matches.stream().noneMatch(one -> one.skill().equals(match.skill()))) {
      matches.add(match);
    }
  }

  private List<SkillMatch> byWords(Path folder, String task, Knowledge known) {
    var paths =
        search.get().findByWords(folder, skills(task).page(4 * MOST, 0)).hits().stream()
            .map(hit -> hit.passage().at().path())
            .distinct()
            .toList();
    return paths.stream()
        .flatMap(path -> known.skills().stream().filter(skill -> skill.path().equals(path)))
        .map(skill -> new SkillMatch(skill, "", Map.of(), "found by words"))
        .limit(MOST)
        .toList();
  }

  private static Search skills(String words) {
    return Search.of(words)
        .with(
            new SearchFilter(
                Set.of(PassageKind.SKILL), Set.of(), Set.of(), Set.of(), "", "", false));
  }

  private static Path root(Path folder) {
    return AuditedProject.around(List.of(folder)).root();
  }
}
