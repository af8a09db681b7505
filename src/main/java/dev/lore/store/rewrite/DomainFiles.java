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
   * The file of {@code domain} as it stands now, asked for what is promised of it; its archive
   * holds what is.
   *
   * @throws SetAside where it can't be read
   */
  public DomainFile open(String domain, Promises promises, Terms terms) throws IOException {
    var written = written(domain);
    var whole = new WholeFile(written == null ? places.file(domain) : written.path());
    if (swept.add(whole.path()) || promises.isOpen(domain)) {
      whole.sweep();
    }
    var bytes = written == null ? settled(whole, promises.fingerprint(domain)) : written.bytes();
    var text =
        written == null
            ? ExpertiseText.of(
                places.shown(whole.path()),
                bytes == null ? DomainFile.opening(domain, terms) : bytes)
            : written.text();
    var file = new DomainFile(domain, whole, places.archive(domain, whole.path()), bytes, text);
    for (var record : promises.openArchived(domain)) {
      file.archive().append(record.name(), record.count(), record.text());
    }
    if (promises.isOpen(domain) || !file.fingerprint().equals(promises.fingerprint(domain))) {
      file.holdTo(promises.inForce(domain, terms.now()));
    }
    return file;
  }

  /** The file that Lore wrote, if that is what stands there. */
  private @Nullable Known written(String domain) throws IOException {
    var written = known.get(domain);
    return written != null && written.stamp().equals(Stamp.of(written.path())) ? written : null;
  }

  private static byte @Nullable [] settled(WholeFile file, String fingerprint) throws IOException {
    var bytes = file.read();
    if (Fingerprint.of(bytes).equals(fingerprint)) {
      return bytes;
    }
    file.settle();
    return file.read();
  }

  /** Keeps the text of a file that was written. */
  public void remember(DomainFile file) throws IOException {
    var bytes = file.bytes();
    var path = file.file().path();
    var stamp = Stamp.of(path);
    if (bytes != null && stamp != null && stamp.size() == bytes.length) {
      known.put(file.domain(), new Known(path, stamp, bytes, file.text()));
    } else {
      known.remove(file.domain());
    }
  }
}
