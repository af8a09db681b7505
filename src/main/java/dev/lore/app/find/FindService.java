package dev.lore.app.find;

import dev.lore.app.AuditedProject;
import dev.lore.model.Hits;
import dev.lore.model.Integration;
import dev.lore.model.Layer;
import dev.lore.model.LearningId;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import dev.lore.model.UserError;
import dev.lore.model.VectorCount;
import dev.lore.search.KnowledgeIndex;
import dev.lore.search.meaning.Embedder;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.files.ToolkitFiles;
import dev.lore.store.passages.PassageFiles;
import dev.lore.store.passages.SkillNames;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds knowledge. Before each search the index is brought in line with the files, so that what was
 * added, edited or pulled a moment ago is found; reading leaves no trace in the project.
 *
 * <p>For any number of threads. The index of a project stays open once it was asked.
 */
public final class FindService implements AutoCloseable {
  private final Path cache;
  private final Clock clock;
  private final Embedder embedder;
  private final WorkingSets workingSets = new WorkingSets();
  private final ToolkitFiles shipped;
  private final KnowledgeStore knowledge;
  private final Map<Path, Opened> projects = new ConcurrentHashMap<>();

  /**
   * A project that was asked.
   *
   * @param synced brings its index in line with its files
   */
  private record Opened(KnowledgeIndex index, Shared<SyncedIndex> synced) {}

  /**
   * A service over the toolkit at {@code toolkit}.
   *
   * @param cache a folder for indexes, one below it for each project
   * @param clock tells how old knowledge is
   */
  public FindService(Path toolkit, Path cache, Clock clock) {
    this.cache = cache;
    this.clock = clock;
    shipped = new ToolkitFiles(toolkit);
    knowledge = new KnowledgeStore(toolkit);
    this.embedder = Embedder.in(cache.resolve("model"));
  }

  /**
   * Begins to get ready for a question in the project around {@code folder}, where it makes sense.
   */
  public void expect(Path folder) {
    opened(AuditedProject.around(List.of(folder)).root()).index().expectQuestion();
  }

  /**
   * Finds in the project around {@code folder} and in the toolkit. Paths of the search are relative
   * to {@code folder}, or absolute; where it names no touched files they are what git says has
   * changed, as of the last two seconds.
   *
   * @throws UserError where nothing is asked for, or a folder to stay below is outside the project,
   *     or the project can't be read
   */
  public Hits find(Path folder, Search search) {
    var root = AuditedProject.around(List.of(folder)).root();
    if (!search.text().isBlank()) {
      opened(root).index().expectQuestion();
    }
    return find(root, folder, search, SyncedIndex::find);
  }

  /** The same by words alone, whatever else the index knows of the texts. */
  public Hits findByWords(Path folder, Search search) {
    var root = AuditedProject.around(List.of(folder)).root();
    return find(root, folder, search, SyncedIndex::findByWords);
  }

  @SuppressWarnings("try") // It is open while the search goes on.
  private Hits find(
      Path root, Path folder, Search search, BiFunction<SyncedIndex, Search, Hits> how) {
    try (var asking = embedder.asking()) {
      var index = index(root);
      var hits = how.apply(index, placed(search, new ProjectPaths(root, folder)));
      var notes =
          Stream.concat(
              hits.notes().stream(),
              index.faults().stream().map(fault -> fault.at() + ": " + fault.problem()));
      return new Hits(hits.hits(), hits.total(), notes.toList());
    }
  }

  /** Whether somebody searches, or did within {@code time}. */
  boolean isAsked(Duration time) {
    return embedder.isAsked(time);
  }

  private Search placed(Search search, ProjectPaths paths) {
    var touched =
        search.touched().isEmpty()
            ? workingSets.at(paths.root())
            : paths.relative(search.touched());
    var filter = search.filter();
    var under =
        filter.under().isEmpty() || paths.isRoot(filter.under())
            ? ""
            : paths
                .relative(filter.under())
                .orElseThrow(() ->
                    new UserError(
                        "'" + filter.under() + "' is not below the project",
                        "Name a file or folder in " + paths.root() + "."));
    return search.touching(touched).with(resolved(filter, under, paths.root()));
  }

  /** To be below the root is to be anywhere: whoever asks for nothing else asks for all. */
  private SearchFilter resolved(SearchFilter filter, String path, Path root) {
    boolean anywhere = path.isEmpty() && !filter.under().isEmpty();
    return new SearchFilter(
        filter.kinds(),
        filter.domains(),
        called(filter.integrations(), root),
        anywhere && filter.layers().isEmpty() ? Set.of(Layer.values()) : filter.layers(),
        path,
        filter.since(),
        filter.archived());
  }

  /** What they are called here, and as they were given: what is kept may call them so too. */
  private Set<String> called(Set<String> integrations, Path root) {
    if (integrations.isEmpty()) {
      return integrations;
    }
    var all = knowledge.catalog(root);
    return Stream.concat(
            integrations.stream(),
            integrations.stream()
                .flatMap(word -> Integration.called(word, all).stream())
                .map(Integration::name))
        .collect(Collectors.toSet());
  }

  /**
   * Makes vectors that are missing in the project around {@code folder}, for {@link #find} of any
   * process to use.
   *
   * @param budget how long that may take, give or take one text
   * @return what has and what lacks a vector then
   * @throws UserError where the project can't be read
   */
  public VectorCount embedMissing(Path folder, Duration budget) {
    var root = AuditedProject.around(List.of(folder)).root();
    return index(root).embedMissing(budget);
  }

  /**
   * The index of one project, in line with its files as they are now.
   *
   * @param root the project's, a real path
   */
  public SyncedIndex index(Path root) {
    return opened(root).synced().get();
  }

  private Opened opened(Path root) {
    return projects.computeIfAbsent(root, this::open);
  }

  private Opened open(Path root) {
    var name = LearningId.digest(root.toString());
    var index = KnowledgeIndex.open(cache.resolve("index").resolve(name), embedder, clock);
    var faults = cache.resolve("faults").resolve(name);
    var skills = new SkillNames();
    return new Opened(
        index,
        new Shared<>(() ->
            SyncedIndex.of(root, index, PassageFiles.of(shipped.now(), root, faults, skills))));
  }

  /**
   * What git says has changed at {@code root}, as of the last two seconds, but for what is
   * knowledge itself.
   */
  public List<String> touched(Path root) {
    return workingSets.at(root);
  }

  /** Lets go of all indexes; nobody may be asking meanwhile. */
  @Override
  public void close() {
    projects.values().forEach(project -> project.index().close());
    projects.clear();
    embedder.close();
  }
}
