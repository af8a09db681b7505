package dev.lore.store.rewrite;

import dev.lore.store.disk.Fingerprint;
import dev.lore.store.disk.Stamp;
import dev.lore.store.disk.WholeFile;
import dev.lore.store.domain.DomainPlaces;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.journal.Promises;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the files of domains; what Lore wrote is remembered, so that it is parsed once only. */
public final class DomainFiles {
  private final DomainPlaces places;
  private final Map<String, Known> known = new HashMap<>();
  private final Set<Path> swept = new HashSet<>();

  /** A file as it was written. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
  private record Known(Path path, Stamp stamp, byte[] bytes, ExpertiseText text) {}

  /** The files at {@code places}. */
  public DomainFiles(DomainPlaces places) {
    this.places = places;
  }

  /**
   * The file of {@code domain} as it stands now, asked for what is promised of it.
   *
   * @throws SetAside where it can't be read
   */
  public DomainFile open(String domain, Promises promises, Terms terms) throws IOException {
    var path = places.file(domain);
    var whole = new WholeFile(path);
    if (swept.add(path) || promises.isOpen(domain)) {
      whole.sweep();
    }
    var file = file(domain, path, promises, terms);
    if (promises.isOpen(domain) || !file.fingerprint().equals(promises.fingerprint(domain))) {
      file.holdTo(promises.inForce(domain, terms.now()));
    }
    return file;
  }

  private DomainFile file(String domain, Path path, Promises promises, Terms terms)
      throws IOException {
    var whole = new WholeFile(path);
    var archive = places.archive(domain, path);
    var written = written(domain, path);
    if (written != null) {
      return new DomainFile(domain, whole, archive, written.bytes(), written.text());
    }
    var bytes = whole.read();
    if (!Fingerprint.of(bytes).equals(promises.fingerprint(domain))) {
      whole.settle();
      bytes = whole.read();
    }
    var text =
        ExpertiseText.of(
            places.shown(path), bytes == null ? DomainFile.opening(domain, terms) : bytes);
    return new DomainFile(domain, whole, archive, bytes, text);
  }

  /** The file that Lore wrote, if that is what stands there. */
  private @Nullable Known written(String domain, Path path) throws IOException {
    var written = known.get(domain);
    return written != null && written.path().equals(path) && written.stamp().equals(Stamp.of(path))
        ? written
        : null;
  }

  /** Keeps the text of a file that was written. */
  public void remember(DomainFile file) throws IOException {
    var bytes = file.bytes();
    var path = places.file(file.domain());
    var stamp = Stamp.of(path);
    if (bytes != null && stamp != null && stamp.size() == bytes.length) {
      known.put(file.domain(), new Known(path, stamp, bytes, file.text()));
    } else {
      known.remove(file.domain());
    }
  }
}
