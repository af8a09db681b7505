package dev.lore.store.ledger;

import dev.lore.model.UserError;
import dev.lore.store.disk.Failure;
import dev.lore.store.journal.JournalRecord;
import dev.lore.store.journal.JournalRecord.Kind;
import dev.lore.store.journal.NewRecords;
import dev.lore.store.rewrite.DomainFile;
import dev.lore.store.rewrite.Rewrite;
import dev.lore.store.rewrite.Terms;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One round of writing, for all requests that waited for it.
 *
 * <p>In this order, so that a crash between any two steps loses nothing: what is unfinished is
 * mended; requests become edits; the new files are written beside the old ones; the journal is
 * forced to the disk, which is when requests are granted; archives grow; files are replaced; the
 * journal notes what is done.
 */
final class Batch {
  private final Books books;
  private final Terms terms;
  private final List<Request> requests;
  private final OpenFiles files;
  private final Wishes wishes;
  private final List<String> notes = new ArrayList<>();
  private final Map<DomainFile, Rewrite> rewrites = new LinkedHashMap<>();
  private List<JournalRecord> records = List.of();

  Batch(Books books, Terms terms, List<Request> requests) {
    this.books = books;
    this.terms = terms;
    this.requests = requests;
    files = new OpenFiles(books, terms);
    wishes = new Wishes(books, files, terms);
  }

  /**
   * Carries out or fails every request.
   *
   * @throws IOException where nothing is granted of what is not finished; another try may do when
   *     the thread was interrupted or something was deleted meanwhile
   */
  void run() throws IOException {
    if (books.sync()) {
      notes.add("the end of the journal was damaged, as a crash leaves it, and was cut off");
    }
    mend();
    for (var request : requests) {
      take(request);
    }
    compose();
    write();
    requests.stream().filter(r -> !r.isFinished()).forEach(request -> request.finish(notes));
    try {
      new DoneWork(books, terms, files.all(), records).note(wishes.keys(), rewrites.keySet());
    } catch (IOException unsaid) {
      // The next round looks again.
    }
  }

  /** Throws what another try may be spared: an interruption, or that something vanished. */
  private void again(IOException met) throws IOException {
    if (met instanceof ClosedByInterruptException || met instanceof NoSuchFileException) {
      abandon();
      throw met;
    }
  }

  private void fail(DomainFile file, UserError error) {
    requests.stream()
        .filter(request -> !request.isFinished() && request.isAbout(file))
        .forEach(request -> request.fail(error));
  }

  /** Carries out what a crash has interrupted, in whichever domain; one must not stop others. */
  private void mend() throws IOException {
    var promises = books.journal().promises();
    for (var domain : promises.domains()) {
      if (promises.isOpen(domain)) {
        try {
          files.file(domain);
        } catch (SetAside | UserError broken) {
          // Whoever wants to write to it is told; what is promised stays promised.
        } catch (IOException broken) {
          again(broken);
        }
      }
    }
  }

  private void growArchives(DomainFile file) throws IOException {
    for (var record : books.journal().promises().openArchived(file.domain())) {
      file.archive().append(record.name(), record.count(), record.text());
    }
  }

  private void take(Request request) throws IOException {
    try {
      wishes.take(request);
    } catch (UserError e) {
      request.fail(e);
    } catch (SetAside e) {
      request.fail(e.asUserError());
    } catch (IOException e) {
      again(e);
      request.fail(Failure.of(e));
    }
  }

  /** Makes the new files beside the old ones. */
  private void compose() throws IOException {
    var drafted = new NewRecords(books.journal().promises(), terms.now());
    for (var file : files.all()) {
      if (!file.isChanged()) {
        continue;
      }
      try {
        rewrites.put(file, Rewrite.of(file, terms, drafted));
        tellWhatIsPutBack(file);
      } catch (SetAside e) {
        fail(file, e.asUserError());
      } catch (IOException e) {
        again(e);
        fail(file, Failure.of(e));
      }
    }
    // A key is said beside the learning that it stands for.
    wishes.keys().forEach((key, id) -> drafted.add(Kind.KEY, "-", id, key, ""));
    records = drafted.all();
  }

  private void tellWhatIsPutBack(DomainFile file) {
    if (file.putBack() > 0) {
      notes.add(
          file.putBack()
              + (file.putBack() == 1 ? " learning was" : " learnings were")
              + " put back into "
              + file.text().shown()
              + ", which had been overwritten by an older version");
    }
  }

  private void write() throws IOException {
    var journal = books.journal();
    long before = journal.size();
    var failed = new LinkedHashMap<DomainFile, UserError>();
    try {
      if (!records.isEmpty()) {
        journal.append(records);
      }
      for (var rewrite : rewrites.values()) {
        replace(rewrite, failed);
      }
    } catch (IOException e) {
      boolean interrupted = Thread.interrupted(); // Else nothing could be taken back.
      abandon();
      journal.rollBack(before);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      throw e;
    }
    if (!failed.isEmpty() && failed.size() == rewrites.size()) {
      journal.rollBack(before);
    }
    failed.forEach(this::fail);
    rewrites.keySet().removeAll(failed.keySet());
  }

  private void replace(Rewrite rewrite, Map<DomainFile, UserError> failed) throws IOException {
    try {
      growArchives(rewrite.file());
      rewrite.write(books.journal().promises());
    } catch (UserError e) {
      failed.put(rewrite.file(), e);
    } catch (SetAside e) {
      failed.put(rewrite.file(), e.asUserError());
    } catch (IOException e) {
      again(e);
      failed.put(rewrite.file(), Failure.of(e));
    } finally {
      rewrite.abandon();
    }
  }

  private void abandon() throws IOException {
    for (var rewrite : rewrites.values()) {
      rewrite.abandon();
    }
  }
}
