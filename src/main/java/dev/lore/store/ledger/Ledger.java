package dev.lore.store.ledger;

import dev.lore.model.CatalogDraft;
import dev.lore.model.UserError;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where all who write to a project's learnings line up. Any number of threads may: the first does
 * the work of all that wait, so that they share one turn among processes and one write to the disk.
 *
 * <p>There is one a project in a process, since a process has each lock of a file only once.
 */
public final class Ledger {
  private static final Map<Path, Ledger> OPEN = new ConcurrentHashMap<>();

  /** So many requests at most are one round. */
  private static final int ROUND = 256;

  private final Path project;
  private final Path folder;
  private final ReentrantLock desk = new ReentrantLock(true);
  private final ConcurrentLinkedQueue<Request> waiting = new ConcurrentLinkedQueue<>();
  private final Books books;
  private final WriteLock lock;

  private Ledger(Path project) {
    this.project = project;
    folder = project.resolve("expertise").resolve(".lore");
    books = new Books(project, folder);
    lock = new WriteLock(folder);
  }

  /** The ledger of the project at {@code root}. */
  public static Ledger of(Path root) {
    Path real;
    try {
      real = root.toRealPath();
    } catch (IOException missing) {
      throw Failure.of(missing);
    }
    return OPEN.computeIfAbsent(real, Ledger::new);
  }

  /**
   * Carries out requests in their order; on return what {@link Request#outcome} grants is on the
   * disk. May wait for other processes, half a minute at most.
   */
  public void write(List<Request> requests) {
    waiting.addAll(requests);
    while (!requests.stream().allMatch(Request::isFinished)) {
      desk.lock();
      try {
        if (!requests.stream().allMatch(Request::isFinished)) {
          round();
        }
      } finally {
        desk.unlock();
      }
    }
  }

  /**
   * Makes the project's catalogue say what {@code draft} wants.
   *
   * @return the path of its file, as people see it
   * @throws UserError where the file can't be read or written; it is as it was then
   */
  public String write(CatalogDraft draft) {
    desk.lock();
    try {
      prepare();
      var turn = lock.take();
      try {
        return new CatalogEntry(project, draft.name()).write(draft);
      } finally {
        turn.release();
      }
    } catch (IOException e) {
      throw Failure.of(e);
    } catch (SetAside e) {
      throw Failure.of(e);
    } finally {
      desk.unlock();
    }
  }

  private void round() {
    var next = new ArrayList<Request>();
    for (var request = waiting.poll(); request != null; request = waiting.poll()) {
      next.add(request);
      if (next.size() == ROUND) {
        break;
      }
    }
    if (next.isEmpty()) {
      return;
    }
    try {
      prepare();
      var turn = lock.take();
      try {
        new Batch(books, next.getLast().terms(), next).run();
      } finally {
        turn.release();
      }
    } catch (IOException e) {
      next.stream().filter(r -> !r.isFinished()).forEach(r -> r.fail(Failure.of(e)));
    } catch (RuntimeException e) {
      next.stream().filter(r -> !r.isFinished()).forEach(r -> r.fail(e));
    }
  }

  /** Makes the folder of the journal, which git leaves alone. */
  private void prepare() throws IOException {
    var ignore = folder.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      Files.createDirectories(folder);
      Files.write(ignore, "*\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public String toString() {
    return "the ledger of " + project;
  }
}
