package dev.lore.app.brief;

import dev.lore.app.find.SyncedIndex;
import dev.lore.model.Hit;
import dev.lore.model.Integration;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the index what there is for a task, kind by kind. */
final class TaskKnowledge {
  /** So many are taken for what they mean, whatever their words: those that matter most. */
  private static final int LIKE = 3;

  /** So many are looked at for one that names an integration. */
  private static final int NAMING = 50;

  private final BriefedTask task;
  private final Relevance relevance;
  private final SyncedIndex index;

  TaskKnowledge(BriefedTask task, Relevance relevance, SyncedIndex index) {
    this.task = task;
    this.relevance = relevance;
    this.index = index;
  }

  /** What is known of an integration itself: its entry of the catalogue and what domains say. */
  List<Passage> entries(Integration integration) {
    var filter = filter(PassageKind.INTEGRATION, Set.of(), Set.of(integration.name()));
    return found(integration.title() + " " + integration.name(), filter, 10);
  }

  /** Whether somebody has written down a learning about an integration. */
  boolean hasLearning(Integration integration) {
    var calls =
        Stream.concat(
            Stream.of(integration.title(), integration.name()), integration.aliases().stream());
    var own = filter(PassageKind.LEARNING, Set.of(), calls.collect(Collectors.toSet()));
    var all = filter(PassageKind.LEARNING, Set.of(), Set.of());
    var words = integration.title() + " " + integration.name();
    return Stream.of(found("", own, NAMING), found(words, all, NAMING))
        .flatMap(List::stream)
        .anyMatch(passage -> relevance.isAbout(passage, integration));
  }

  /** What fits the task best: what is about its integrations, then the rest. */
  List<Passage> about(PassageKind kind, int most) {
    var words = task.words();
    var own =
        task.mentions().stream()
            .map(mention -> filter(kind, Set.of(), Set.of(mention.entry().name())));
    var all = Stream.concat(own, Stream.of(filter(kind, Set.of(), Set.of())));
    var found = first(all.flatMap(filter -> found(words, filter, most).stream()), most);
    var like =
        index.like(request(), filter(kind, Set.of(), Set.of()), LIKE).stream()
            .filter(this::holds)
            .filter(passage -> !relevance.isForOthers(passage));
    return Stream.concat(like, found.stream()).distinct().limit(most).toList();
  }

  private String request() {
    return task.request().task();
  }

  /** What must be kept: what holds in the domains of its integrations, then what else fits. */
  List<Passage> conventions(int most) {
    var domains =
        Stream.concat(
                task.mentions().stream().map(mention -> mention.entry().category()),
                task.open().keySet().stream())
            .collect(Collectors.toSet());
    var fitting = found(task.words(), filter(PassageKind.CONVENTION, Set.of(), Set.of()), most);
    var own = domains.isEmpty() ? List.<Passage>of() : inDomains(domains, most);
    return first(Stream.concat(own.stream(), fitting.stream()), most);
  }

  private List<Passage> inDomains(Set<String> domains, int most) {
    var filter = filter(PassageKind.CONVENTION, domains, Set.of());
    return Stream.of(task.words(), "")
        .flatMap(words -> found(words, filter, most).stream())
        .distinct()
        .toList();
  }

  /** What a domain says that fits {@code words}. */
  List<Passage> domain(PassageKind kind, String domain, String words, int most) {
    return first(found(words, filter(kind, Set.of(domain), Set.of()), most).stream(), most);
  }

  /** The best of what was found, each passage once. */
  private List<Passage> first(Stream<Passage> passages, int most) {
    return passages
        .filter(relevance::matters)
        .distinct()
        .sorted(Comparator.comparingInt(relevance::grade).reversed())
        .limit(most)
        .toList();
  }

  private SearchFilter filter(PassageKind kind, Set<String> domains, Set<String> integrations) {
    return new SearchFilter(
        Set.of(kind), domains, integrations, Set.of(), "", "", task.request().archived());
  }

  private List<Passage> found(String words, SearchFilter filter, int most) {
    var search = new Search(words, filter, task.touched().paths(), most, 0);
    Stream<Hit> hits = index.findByWords(search).hits().stream();
    return hits.sorted(
            Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.passage().id()))
        .map(Hit::passage)
        .filter(this::holds)
        .toList();
  }

  private boolean holds(Passage passage) {
    return passage.refuted() <= passage.confirmed() || task.request().archived();
  }
}
