package dev.lore.store.ledger;

import dev.lore.store.domain.Place;
import dev.lore.store.journal.JournalRecord;
import dev.lore.store.journal.JournalRecord.Kind;
import dev.lore.store.journal.NewRecords;
import dev.lore.store.rewrite.DomainFile;
import dev.lore.store.rewrite.Terms;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what a round has done, for the next: in the journal, in the index of ids and in memory.
 * Where that fails or a crash comes before it, the next round looks again.
 */
final class DoneWork {
  private final Books books;
  private final Terms terms;
  private final Collection<DomainFile> files;
  private final List<JournalRecord> records;

  /**
   * The work of one round.
   *
   * @param files that were open
   * @param records what the journal was told before they were replaced
   */
  DoneWork(Books books, Terms terms, Collection<DomainFile> files, List<JournalRecord> records) {
    this.books = books;
    this.terms = terms;
    this.files = files;
    this.records = records;
  }

  /**
   * Says it.
   *
   * @param keys of senders, with the ids that they stand for
   * @param written the files that were to be changed and have been
   */
  void note(Map<String, String> keys, Set<DomainFile> written) throws IOException {
    var promises = books.journal().promises();
    var done = new NewRecords(promises, terms.now());
    for (var file : files) {
      boolean failed = file.isChanged() && !written.contains(file);
      var domain = file.domain();
      if (!failed
          && (promises.isOpen(domain)
              || !file.fingerprint().equals(promises.fingerprint(domain)))) {
        done.add(Kind.DONE, domain, "-", "" + promises.last(), file.fingerprint());
        books.files().remember(file);
        index(file);
      }
    }
    keys.forEach(books.identities()::keyed);
    books.identities().flush();
    if (!done.all().isEmpty()) {
      books.journal().note(done.all());
    }
    if (books.journal().isLong()) {
      books.identities().force();
      books.journal().compact(terms.now());
    }
  }

  private void index(DomainFile file) {
    var identities = books.identities();
    var place = Place.inFile(file.domain());
    if (file.isForeign()) {
      books.seen(place, file.text().ids());
    }
    for (var record : records) {
      if (record.domain().equals(file.domain())) {
        if (record.kind() == Kind.PRESENT) {
          identities.seen(record.name(), place);
        } else if (record.kind() == Kind.ARCHIVED) {
          var archive = new Place(file.domain(), record.name());
          identities.cover(archive, file.archive().size(record.name()));
        }
      }
    }
    file.moved().forEach((id, name) -> identities.seen(id, new Place(file.domain(), name)));
  }
}
