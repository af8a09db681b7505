package dev.lore.store.ledger;

import dev.lore.store.ledger.Identities.Place;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of one round of writing, each held to what the journal says when it is opened. */
final class OpenFiles {
  private final Books books;
  private final Terms terms;
  private final Map<String, DomainFile> files = new LinkedHashMap<>();

  OpenFiles(Books books, Terms terms) {
    this.books = books;
    this.terms = terms;
  }

  /**
   * The file of a domain.
   *
   * @throws SetAside where it can't be read
   */
  DomainFile file(String domain) throws IOException {
    var known = files.get(domain);
    if (known != null) {
      return known;
    }
    var file = books.open(domain, terms);
    var promises = books.journal().promises();
    if (promises.isOpen(domain) || !file.fingerprint().equals(promises.fingerprint(domain))) {
      file.holdTo(promises.inForce(domain, terms.horizon()));
    }
    files.put(domain, file);
    return file;
  }

  /**
   * Where a learning stands, or null where it is not known.
   *
   * @param hint the domain where it is looked for first
   */
  @Nullable Place place(String id, String hint) throws IOException {
    for (var file : files.values()) {
      if (file.has(id)) {
        return new Place(file.domain(), "-");
      }
    }
    var seen = books.identities().place(id);
    if (seen == null) {
      return !hint.isEmpty() && file(hint).has(id) ? new Place(hint, "-") : null;
    }
    return stillThere(id, seen) ? seen : null;
  }

  private boolean stillThere(String id, Place seen) throws IOException {
    try {
      var file = file(seen.domain());
      return seen.isArchived() ? file.archive().exists(seen.archive()) : file.has(id);
    } catch (SetAside broken) {
      return false;
    }
  }

  /** Where a learning stands, whoever wrote it there; null where it is in no file. */
  @Nullable Place search(String id) throws IOException {
    var place = place(id, "");
    if (place != null) {
      return place;
    }
    for (var domain : books.domains()) {
      try {
        if (file(domain).has(id)) {
          return new Place(domain, "-");
        }
      } catch (SetAside broken) {
        // Its learnings can't be told until it is mended.
      }
    }
    return null;
  }

  /** Those that something is asked of. */
  List<DomainFile> changed() {
    return files.values().stream().filter(DomainFile::isChanged).toList();
  }

  Collection<DomainFile> all() {
    return List.copyOf(files.values());
  }

  void close(DomainFile file) {
    files.remove(file.domain());
  }
}
