package dev.lore.store.ledger;

import dev.lore.model.UserError;
import dev.lore.store.ledger.Identities.Place;
import dev.lore.store.ledger.JournalRecord.Kind;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
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
  private final Map<DomainFile, List<JournalRecord>> composed = new LinkedHashMap<>();

  Batch(Books books, Terms terms, List<Request> requests) {
    this.books = books;
    this.terms = terms;
    this.requests = requests;
    files = new OpenFiles(books, terms);
    wishes = new Wishes(books, files, terms);
  }

  /** Carries out or fails every request. */
  void run() {
    try {
      if (books.sync()) {
        notes.add("the end of the journal was damaged, as a crash leaves it, and was cut off");
      }
      mend();
      for (var request : requests) {
        take(request);
      }
      compose();
      write();
      requests.stream().filter(request -> !request.isFinished()).forEach(r -> r.finish(notes));
    } catch (IOException e) {
      fail(Failure.of(e));
    } catch (UserError | SetAside e) {
      fail(Failure.of(e));
    }
  }

  private void fail(UserError error) {
    requests.stream().filter(request -> !request.isFinished()).forEach(r -> r.fail(error));
  }

  /** Carries out what a crash has interrupted, in whichever domain. */
  private void mend() throws IOException {
    var promises = books.journal().promises();
    for (var domain : promises.domains()) {
      if (promises.isOpen(domain)) {
        try {
          var archive = files.file(domain).archive();
          for (var record : promises.openArchived(domain)) {
            archive.append(record.name(), Long.parseLong(record.detail()), record.text());
          }
        } catch (SetAside broken) {
          // Whoever wants to write to it is told; what is promised stays promised.
        }
      }
    }
  }

  private void take(Request request) throws IOException {
    try {
      wishes.take(request);
    } catch (UserError | SetAside e) {
      request.fail(Failure.of(e));
    }
  }

  /** Makes the new files beside the old ones. */
  private void compose() throws IOException {
    long number = books.journal().promises().next();
    for (var file : files.all()) {
      if (!file.isChanged()) {
        continue;
      }
      try {
        if (file.putBack() > 0) {
          notes.add(
              file.putBack()
                  + (file.putBack() == 1 ? " learning was" : " learnings were")
                  + " put back into "
                  + file.text().shown()
                  + ", which had been overwritten by an older version");
        }
        var records = file.compose(terms, number);
        composed.put(file, records);
        number += records.size();
      } catch (SetAside e) {
        requests.stream()
            .filter(request -> !request.isFinished() && request.isAbout(file))
            .forEach(request -> request.fail(Failure.of(e)));
      } catch (IOException e) {
        abandon();
        throw e;
      }
    }
  }

  private void write() throws IOException {
    var journal = books.journal();
    long before = journal.size();
    var records = new ArrayList<JournalRecord>();
    composed.values().forEach(records::addAll);
    keys(records);
    int written = 0;
    try {
      if (!records.isEmpty()) {
        journal.append(records);
      }
      for (var file : composed.keySet()) {
        for (var record : journal.promises().openArchived(file.domain())) {
          file.archive().append(record.name(), Long.parseLong(record.detail()), record.text());
        }
        file.write(journal.promises(), terms);
        written++;
      }
    } catch (IOException | UserError | SetAside e) {
      abandon();
      if (written == 0) {
        journal.rollBack(before);
      }
      throw e;
    }
    note();
  }

  /** A key is a record of the domain that its learning is in. */
  private void keys(List<JournalRecord> records) {
    long number = books.journal().promises().next() + records.size();
    for (var key : wishes.keys().entrySet()) {
      records.add(
          new JournalRecord(
              number++,
              terms.now().toEpochMilli(),
              Kind.KEY,
              "-",
              key.getValue(),
              key.getKey(),
              ""));
    }
  }

  private void abandon() throws IOException {
    for (var file : composed.keySet()) {
      file.abandon();
    }
  }

  /** Says what is done, for the next round; a crash before that only makes it look again. */
  private void note() throws IOException {
    var done = new ArrayList<JournalRecord>();
    long number = books.journal().promises().next();
    for (var file : files.all()) {
      var promises = books.journal().promises();
      var failed = file.isChanged() && !composed.containsKey(file);
      if (failed
          || (!promises.isOpen(file.domain())
              && file.fingerprint().equals(promises.fingerprint(file.domain())))) {
        continue;
      }
      done.add(
          new JournalRecord(
              number++,
              terms.now().toEpochMilli(),
              Kind.DONE,
              file.domain(),
              "-",
              "" + (promises.next() - 1),
              file.fingerprint()));
      books.remember(file);
      index(file);
    }
    wishes.keys().forEach(books.identities()::keyed);
    books.identities().flush();
    if (!done.isEmpty()) {
      books.journal().note(done);
    }
    if (books.journal().isLong()) {
      books.journal().compact(terms.horizon());
    }
  }

  private void index(DomainFile file) {
    for (var record : composed.getOrDefault(file, List.of())) {
      if (record.kind() == Kind.PRESENT) {
        books.identities().seen(record.name(), new Place(file.domain(), "-"));
      } else if (record.kind() == Kind.ARCHIVED) {
        var place = new Place(file.domain(), record.name());
        books.identities().cover(place, file.archive().size(record.name()));
      }
    }
    file.moved().forEach((id, name) -> books.identities().seen(id, new Place(file.domain(), name)));
  }
}
