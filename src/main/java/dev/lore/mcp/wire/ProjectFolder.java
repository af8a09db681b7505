package dev.lore.mcp.wire;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The folder that a client works in: the one that its user chose, else the first of its roots that
 * is here, else the one that the server was started in. For any number of threads.
 */
public final class ProjectFolder {
  private static final int SECONDS = 3;

  private final Path folder;
  private final boolean chosen;
  private volatile CompletableFuture<Path> known;

  /**
   * The folder, unless a client says otherwise.
   *
   * @param chosen whether none may
   */
  public ProjectFolder(Path folder, boolean chosen) {
    this.folder = folder;
    this.chosen = chosen;
    this.known = CompletableFuture.completedFuture(folder);
  }

  /** The folder; waits, for {@value #SECONDS} seconds at most, while the client is being asked. */
  public Path path() {
    return known.join();
  }

  boolean isOpen() {
    return !chosen;
  }

  /** The client is being asked. */
  void ask() {
    known = new CompletableFuture<Path>().completeOnTimeout(folder, SECONDS, TimeUnit.SECONDS);
  }

  /** The client's answer, as URIs; empty where it gave none. */
  public void take(List<String> roots) {
    if (!chosen) {
      var first = roots.stream().flatMap(ProjectFolder::local).findFirst();
      if (!known.complete(first.orElse(folder))) {
        known = CompletableFuture.completedFuture(first.orElse(folder));
      }
    }
  }

  private static Stream<Path> local(String uri) {
    try {
      return Stream.of(Path.of(URI.create(uri))).filter(Files::isDirectory);
    } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
      return Stream.empty();
    }
  }
}
