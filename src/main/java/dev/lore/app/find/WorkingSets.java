package dev.lore.app.find;

import dev.lore.git.GitRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What git says has changed in projects, asked again after a while only: to ask costs two
 * processes, and a server may be asked hundreds of times a second. For any number of threads.
 */
final class WorkingSets {
  private static final long FRESH = Duration.ofSeconds(2).toNanos();

  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  private record Known(List<String> paths, long asked) {
    private boolean isFresh() {
      return System.nanoTime() - asked < FRESH;
    }
  }

  /** The changed files of a project, relative to it, but for what is knowledge itself. */
  List<String> at(Path root) {
    return known
        .compute(root, (at, before) -> before != null && before.isFresh() ? before : ask(at))
        .paths();
  }

  private static Known ask(Path root) {
    return new Known(changed(root), System.nanoTime());
  }

  private static List<String> changed(Path root) {
    return GitRepository.workingSet(root).stream()
        .filter(path -> !path.startsWith("expertise/"))
        .toList();
  }
}
