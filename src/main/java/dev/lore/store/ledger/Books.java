package dev.lore.store.ledger;

import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.ledger.Identities.Place;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** All that one project's ledger reads and writes; only for the holder of the {@link WriteLock}. */
final class Books {
  private final DomainPlaces places;
  private final Journal journal;
  private final Identities identities;
  private final Map<String, Known> read = new HashMap<>();
  private final Set<Path> swept = new HashSet<>();
  private boolean covered;

  Books(Path project, Path folder) {
    places = new DomainPlaces(project);
    journal = new Journal(folder);
    identities = new Identities(folder);
  }

  Journal journal() {
    return journal;
  }

  Identities identities() {
    return identities;
  }

  /** Reads what others have written since the last turn; says whether the journal was damaged. */
  boolean sync() throws IOException {
    boolean damaged = journal.sync();
    if (!identities.sync()) {
      identities.restart();
      recover();
      covered = false;
    }
    if (!covered) {
      cover();
      covered = true;
    }
    return damaged;
  }

  /** Finds the learnings in all files again. */
  private void recover() throws IOException {
    for (var domain : places.all().keySet()) {
      try {
        var file = open(domain, Terms.ANY);
        file.text().learnings().forEach(l -> identities.seen(l.id(), new Place(domain, "-")));
      } catch (SetAside broken) {
        // Its learnings are seen once it can be read again.
      }
    }
  }

  /** Finds the learnings in archives that have grown without this index. */
  private void cover() throws IOException {
    for (var domain : places.all().keySet()) {
      var archive = archive(domain, places.file(domain));
      for (var name : archive.names()) {
        if (archive.size(name) != identities.covered(domain, name)) {
          cover(domain, archive, name);
        }
      }
    }
  }

  private void cover(String domain, Archive archive, String name) throws IOException {
    try {
      var place = new Place(domain, name);
      archive.read(name).archived().forEach(l -> identities.seen(l.id(), place));
      identities.cover(place, archive.size(name));
    } catch (SetAside broken) {
      // Somebody has edited it; what was known of it still is.
    }
  }

  /**
   * The file of {@code domain} as it stands now.
   *
   * @throws SetAside where it can't be read
   */
  DomainFile open(String domain, Terms terms) throws IOException {
    var path = places.file(domain);
    var file = new WholeFile(path);
    if (swept.add(path) || journal.promises().isOpen(domain)) {
      file.sweep();
    }
    var known = read.get(domain);
    if (known != null && known.isFor(path)) {
      return new DomainFile(domain, file, archive(domain, path), known.bytes(), known.text());
    }
    var bytes = file.read();
    if (!Fingerprint.of(bytes).equals(journal.promises().fingerprint(domain))) {
      file.settle();
      bytes = file.read();
    }
    var text =
        ExpertiseText.of(
            places.shown(path), bytes == null ? DomainFile.opening(domain, terms) : bytes);
    return new DomainFile(domain, file, archive(domain, path), bytes, text);
  }

  /** Keeps the text of a file that was written, to parse it once only. */
  void remember(DomainFile file) throws IOException {
    var bytes = file.bytes();
    if (bytes != null) {
      read.put(file.domain(), new Known(file.file().path(), bytes, file.text()));
    }
  }

  Iterable<String> domains() throws IOException {
    return places.all().keySet();
  }

  private Archive archive(String domain, Path file) {
    var folder = file.resolveSibling("archive");
    return new Archive(folder, places.shown(folder), domain);
  }
}
