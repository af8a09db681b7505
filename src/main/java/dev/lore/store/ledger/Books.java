package dev.lore.store.ledger;

import dev.lore.model.UserError;
import dev.lore.store.disk.Fingerprint;
import dev.lore.store.disk.WholeFile;
import dev.lore.store.domain.Archive;
import dev.lore.store.domain.DomainPlaces;
import dev.lore.store.domain.Identities;
import dev.lore.store.domain.Place;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.journal.Journal;
import dev.lore.store.rewrite.DomainFiles;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * All that one project's ledger reads and writes; only for the holder of the {@link
 * dev.lore.store.disk.WriteLock}.
 */
final class Books {
  private final DomainPlaces places;
  private final DomainFiles files;
  private final Journal journal;
  private final Identities identities;
  private boolean covered;

  /** The books of a project, the ledger's own in {@code folder}. */
  Books(DomainPlaces places, Path folder) {
    this.places = places;
    files = new DomainFiles(places);
    journal = new Journal(folder);
    identities = new Identities(folder);
  }

  DomainFiles files() {
    return files;
  }

  Journal journal() {
    return journal;
  }

  Identities identities() {
    return identities;
  }

  /** The names of all domains. */
  Collection<String> domains() throws IOException {
    return places.all().keySet();
  }

  /** Reads what others have written since the last turn; says whether the journal was damaged. */
  boolean sync() throws IOException {
    boolean damaged = journal.sync();
    if (!identities.sync()) {
      identities.restart();
      covered = false;
    }
    if (!covered) {
      cover();
      covered = true;
    }
    return damaged;
  }

  /** Finds the learnings that have come into files without this index, as by a pull. */
  private void cover() throws IOException {
    for (var place : places.all().entrySet()) {
      var domain = place.getKey();
      coverFile(domain, place.getValue());
      var archive = places.archive(domain, place.getValue());
      for (var name : archive.names()) {
        coverArchive(new Place(domain, name), archive);
      }
    }
  }

  private void coverFile(String domain, Path path) throws IOException {
    byte @Nullable [] bytes;
    try {
      bytes = new WholeFile(path).read();
    } catch (UserError unreadable) {
      return; // Whoever wants something of it is told.
    }
    var place = Place.inFile(domain);
    long state = Fingerprint.number(bytes);
    if (bytes == null
        || state == identities.covered(place)
        || Fingerprint.of(bytes).equals(journal.promises().fingerprint(domain))) {
      return;
    }
    try {
      seen(place, ExpertiseText.of(places.shown(path), bytes).ids());
      identities.cover(place, state);
    } catch (SetAside broken) {
      // Its learnings are seen once it can be read again.
    }
  }

  private void coverArchive(Place place, Archive archive) throws IOException {
    long size = archive.size(place.archive());
    if (size != identities.covered(place)) {
      try {
        seen(place, archive.ids(place.archive()));
        identities.cover(place, size);
      } catch (SetAside broken) {
        // Somebody has edited it; what was known of it still is.
      }
    }
  }

  /** Notes where learnings stand, unless that is known. */
  void seen(Place place, Collection<String> ids) {
    ids.stream()
        .filter(id -> !place.equals(identities.place(id)))
        .forEach(id -> identities.seen(id, place));
  }
}
