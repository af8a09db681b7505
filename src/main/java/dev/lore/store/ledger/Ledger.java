package dev.lore.store.ledger;

import dev.lore.model.CatalogDraft;
import dev.lore.model.UserError;
import dev.lore.store.disk.Failure;
import dev.lore.store.disk.FileKey;
import dev.lore.store.disk.WriteLock;
import dev.lore.store.domain.DomainPlaces;
import dev.lore.store.journal.JournalGone;
import dev.lore.store.rewrite.CatalogEntry;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where all who write to a project's learnings line up. Any number of threads may: the first does
 * the work of all that wait, so that they share one turn among processes and one write to the disk.
 *
 * <p>There is one a project in a process, since a process has each lock of a file only once.
 */
public final class Ledger {
  private static final Map<Path, Ledger> OPEN = new ConcurrentHashMap<>();

  /** By the names that were asked for, since to follow links at each step of a path costs much. */
  private static final Map<Path, Named> NAMED = new ConcurrentHashMap<>();

  /** So many requests at most are one round. */
  private static final int ROUND = 256;

  /** How long a round is begun again that somebody disturbs, such as by deleting its folder. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final ReentrantLock desk = new ReentrantLock(true);
  private final ConcurrentLinkedQueue<Request> waiting = new ConcurrentLinkedQueue<>();
  private final DomainPlaces places;
  private final Books books;
  private final WriteLock lock;
  private boolean inside;

  private Ledger(Path project) {
    folder = project.resolve("expertise").resolve(".lore");
    places = new DomainPlaces(project);
    books = new Books(places, folder);
    lock = new WriteLock(folder);
  }

  /** Work that is done while no other process writes. */
  private interface Turn {
    void run() throws IOException;
  }

  /**
   * What a name has stood for.
   *
   * @param key of the folder; see {@link FileKey}
   */
  private record Named(Object key, Ledger ledger) {}

  /** The ledger of the project at {@code root}. */
  public static Ledger of(Path root) {
    try {
      var named = NAMED.get(root);
      var key = FileKey.of(root);
      if (named != null && named.key().equals(key)) {
        return named.ledger();
      }
      var ledger = OPEN.computeIfAbsent(root.toRealPath(), Ledger::new);
      if (key != null) {
        NAMED.put(root, new Named(key, ledger));
      }
      return ledger;
    } catch (IOException missing) {
      throw Failure.of(missing);
    }
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
    var shown = new ArrayList<String>();
    desk.lock();
    try {
      inTurn(() -> shown.add(new CatalogEntry(places, draft.name()).write(draft)));
    } catch (IOException e) {
      throw Failure.of(e);
    } catch (SetAside e) {
      throw e.asUserError();
    } finally {
      desk.unlock();
    }
    return shown.getLast();
  }

  private void round() {
    var next = new ArrayList<Request>();
    while (next.size() < ROUND && !waiting.isEmpty()) {
      next.add(waiting.remove());
    }
    if (next.isEmpty()) {
      return;
    }
    RuntimeException failure = null;
    try {
      inTurn(() -> new Batch(books, next.getLast().terms(), unfinished(next)).run());
    } catch (IOException e) {
      failure = Failure.of(e);
    } catch (RuntimeException e) {
      failure = e;
    } finally {
      for (var request : unfinished(next)) {
        request.fail(failure == null ? new IllegalStateException("broken off") : failure);
      }
    }
  }

  private static List<Request> unfinished(List<Request> requests) {
    return requests.stream().filter(request -> !request.isFinished()).toList();
  }

  /** Runs {@code turn} under the lock of all processes. A thread may be interrupted meanwhile. */
  private void inTurn(Turn turn) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (true) {
        try {
          attempt(turn);
          return;
        } catch (ClosedByInterruptException | JournalGone | NoSuchFileException disturbed) {
          inside = false;
          interrupted |= Thread.interrupted();
          if (System.nanoTime() > deadline) {
            throw disturbed;
          }
          LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(200_000, 5_000_000));
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void attempt(Turn turn) throws IOException {
    prepare();
    var taken = lock.take();
    try {
      turn.run();
    } finally {
      if (taken.isValid()) {
        taken.release();
      }
    }
  }

  /** Makes the folder of the journal, which git leaves alone; anew where it was deleted. */
  private void prepare() throws IOException {
    if (inside) {
      return;
    }
    places.inside(folder);
    var ignore = folder.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      Files.createDirectories(folder);
      Files.write(ignore, "*\n".getBytes(StandardCharsets.UTF_8));
    }
    inside = true;
  }
}
