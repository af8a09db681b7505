package dev.lore.store.rewrite;

import dev.lore.model.Learning;
import dev.lore.model.Voice;
import dev.lore.store.domain.Archive;
import dev.lore.store.edit.Count;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.entry.Entry;
import dev.lore.store.journal.JournalRecord;
import dev.lore.store.journal.JournalRecord.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds a domain's text, which others have written, to what is promised of it.
 *
 * <p>What the archive keeps is not put back, and nothing leaves the text that the archive does not
 * keep: a promise tells what was done, and git may have gone to a state where another thing was.
 */
final class Hold {
  private final ExpertiseText text;
  private final Archive archive;
  private final Asked asked;
  private @Nullable Map<String, Learning> kept;
  private int putBack;

  Hold(ExpertiseText text, Archive archive, Asked asked) {
    this.text = text;
    this.archive = archive;
    this.asked = asked;
  }

  /** Asks for all that {@code records} say and the text does not; so many learnings come back. */
  int to(List<JournalRecord> records) throws IOException {
    for (var record : records) {
      var standing = text.learning(record.name());
      if (record.kind() == Kind.PRESENT && standing == null) {
        putBack(new Entry(record.name(), record.text()));
      } else if (record.kind() == Kind.ABSENT && standing != null) {
        drop(standing, record.text());
      } else if (standing != null) {
        count(standing, record);
      }
    }
    return putBack;
  }

  private void putBack(Entry entry) throws IOException {
    var bytes = ("learnings:\n" + entry.text()).getBytes(StandardCharsets.UTF_8);
    var promised = ExpertiseText.of(text.shown(), bytes).learning(entry.id());
    if (promised == null || !isArchived(promised)) {
      asked.add(entry);
      putBack++;
    }
  }

  /** Another entry may have got the same id; the fingerprint is that of the one that has left. */
  private void drop(Learning standing, String fingerprint) throws IOException {
    var entry = text.movable(standing.id());
    if (entry != null && Asked.fingerprint(entry).equals(fingerprint) && isArchived(standing)) {
      asked.drop(entry);
    }
  }

  private boolean isArchived(Learning learning) throws IOException {
    kept = kept == null ? archive.kept() : kept;
    var archived = kept.get(learning.id());
    return archived != null && archived.says(learning.insight());
  }

  private void count(Learning standing, JournalRecord record) {
    var voice = voice(record);
    if (voice != null && standing.times(voice) < record.count() && text.isMapping(standing.id())) {
      asked.count(new Count(standing.id(), voice), (int) record.count());
    }
  }

  private static @Nullable Voice voice(JournalRecord record) {
    return switch (record.kind()) {
      case CONFIRMED -> Voice.CONFIRMED;
      case REFUTED -> Voice.REFUTED;
      default -> null;
    };
  }
}
