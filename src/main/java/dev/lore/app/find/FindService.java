package dev.lore.app.find;

import dev.lore.app.AuditedProject;
import dev.lore.git.GitRepository;
import dev.lore.model.Hits;
import dev.lore.model.LearningId;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import dev.lore.model.UserError;
import dev.lore.search.KnowledgeIndex;
import dev.lore.search.meaning.Embedder;
import dev.lore.store.passages.PassageFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds knowledge: what a project and the toolkit have written down. Threads and processes may
 * share a project.
 */
public final class FindService {
  private final Path toolkit;
  private final Path cache;
  private final Clock clock;
  private final Embedder embedder;

  /**
   * A service over the toolkit at {@code toolkit}.
   *
   * @param cache where the index of each project is kept, in a folder of its own
   * @param clock tells how old knowledge is
   */
  public FindService(Path toolkit, Path cache, Clock clock) {
    this.toolkit = toolkit;
    this.cache = cache;
    this.clock = clock;
    this.embedder = Embedder.in(cache.resolve("model"));
  }

  /**
   * What fits best in the project around {@code folder}. Whatever was written before the call is
   * found, by whomever and however; the notes name files that can't be used.
   *
   * @param search its paths are those that somebody in {@code folder} names; without any, the files
   *     count that git says have changed
   * @throws UserError where there is nothing to look for
   */
  public Hits find(Path folder, Search search) {
    var root = AuditedProject.around(List.of(folder)).root();
    return answer(root, folder, search, KnowledgeIndex.open(place(root), embedder, clock));
  }

  /** The same by words alone, whatever else the index knows of the texts. */
  public Hits findByWords(Path folder, Search search) {
    var root = AuditedProject.around(List.of(folder)).root();
    return answer(root, folder, search, KnowledgeIndex.open(place(root), clock));
  }

  private Hits answer(Path root, Path folder, Search search, KnowledgeIndex opened) {
    try (var index = SyncedIndex.open(root, opened, files(root))) {
      var hits = index.find(placed(search, new ProjectPaths(root, folder)));
      var notes =
          Stream.concat(
              hits.notes().stream(),
              index.faults().stream().map(fault -> fault.at() + ": " + fault.problem()));
      return new Hits(hits.hits(), hits.total(), notes.toList());
    }
  }

  private static Search placed(Search search, ProjectPaths paths) {
    var touched =
        search.touched().isEmpty() ? touched(paths.root()) : paths.relative(search.touched());
    var filter = search.filter();
    var under =
        filter.under().isEmpty()
            ? ""
            : paths
                .relative(filter.under())
                .orElseThrow(() ->
                    new UserError(
                        "'" + filter.under() + "' is not below the project",
                        "Name a file or folder in " + paths.root() + "."));
    return search.touching(touched).with(under(filter, under));
  }

  private static SearchFilter under(SearchFilter filter, String path) {
    return new SearchFilter(
        filter.kinds(),
        filter.domains(),
        filter.integrations(),
        filter.layers(),
        path,
        filter.since(),
        filter.archived());
  }

  /** What git says has changed at {@code root}, but for what is knowledge itself. */
  public static List<String> touched(Path root) {
    return GitRepository.workingSet(root).stream()
        .filter(path -> !path.startsWith("expertise/"))
        .toList();
  }

  /**
   * The index of one project, for several questions by words at one state of its files. Meaning is
   * left out, so that equal files give equal answers: vectors are made when there is time.
   *
   * @param root the project's, a real path
   */
  public SyncedIndex open(Path root) {
    return SyncedIndex.open(root, KnowledgeIndex.open(place(root), clock), files(root));
  }

  private PassageFiles files(Path root) {
    return PassageFiles.of(toolkit, root, cache.resolve("faults").resolve(name(root)));
  }

  private Path place(Path root) {
    return cache.resolve("index").resolve(name(root));
  }

  private static String name(Path root) {
    return LearningId.digest(root.toString());
  }
}
