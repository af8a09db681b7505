package dev.lore.store.ledger;

import dev.lore.model.UserError;
import dev.lore.store.domain.Place;
import dev.lore.store.rewrite.DomainFile;
import dev.lore.store.rewrite.Terms;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of one round of writing, and which learning stands in which of them. */
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
   * @throws UserError where there can be no such domain
   */
  DomainFile file(String domain) throws IOException {
    var known = files.get(domain);
    if (known == null) {
      known = books.files().open(domain, books.journal().promises(), terms);
      files.put(domain, known);
    }
    return known;
  }

  /**
   * Where a learning stands, or null where it is not known.
   *
   * @param hint the domain where it is looked for if nobody has seen it yet
   */
  @Nullable Place place(String id, String hint) throws IOException {
    for (var file : files.values()) {
      if (file.has(id)) {
        return Place.inFile(file.domain());
      }
    }
    var seen = books.identities().place(id);
    if (seen == null) {
      return file(hint).has(id) ? Place.inFile(hint) : null;
    }
    return stands(id, seen) ? seen : anywhere(id);
  }

  /** Where a learning stands, whoever wrote it there; null where it is in no file. */
  @Nullable Place search(String id) throws IOException {
    var seen = books.identities().place(id);
    if (seen != null) {
      file(
          seen.domain()); // Where that can't be read the learning can't be told from a deleted one.
    }
    return seen != null && stands(id, seen) ? seen : anywhere(id);
  }

  private @Nullable Place anywhere(String id) throws IOException {
    for (var domain : books.domains()) {
      var place = Place.inFile(domain);
      if (stands(id, place)) {
        return place;
      }
    }
    return null;
  }

  private boolean stands(String id, Place place) throws IOException {
    try {
      var file = file(place.domain());
      return file.has(id) || (place.isArchived() && file.archive().exists(place.archive()));
    } catch (SetAside | UserError broken) {
      return false; // Its learnings can't be told until it is mended.
    }
  }

  Collection<DomainFile> all() {
    return List.copyOf(files.values());
  }
}
