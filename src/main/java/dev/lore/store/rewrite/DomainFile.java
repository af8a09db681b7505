package dev.lore.store.rewrite;

import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.store.disk.Fingerprint;
import dev.lore.store.disk.WholeFile;
import dev.lore.store.domain.Archive;
import dev.lore.store.domain.ArchiveLines;
import dev.lore.store.edit.Count;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.entry.Entry;
import dev.lore.store.journal.JournalRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One domain in one round of writing: its file as read, and what is asked of it. {@link Rewrite}
 * carries that out.
 */
public final class DomainFile {
  private final String domain;
  private final WholeFile file;
  private final Archive archive;
  private final Asked asked = new Asked();
  private final Map<String, String> moved = new LinkedHashMap<>();
  private byte @Nullable [] base;
  private ExpertiseText text;
  private boolean foreign;
  private int putBack;

  DomainFile(
      String domain, WholeFile file, Archive archive, byte @Nullable [] base, ExpertiseText text) {
    this.domain = domain;
    this.file = file;
    this.archive = archive;
    this.base = base;
    this.text = text;
  }

  /** The bytes of a file that is not there yet. */
  static byte[] opening(String domain, Terms terms) {
    return ("domain: " + domain + "\nlast_updated: " + terms.today() + "\nlearnings:\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The domain's name. */
  public String domain() {
    return domain;
  }

  /** The archive that goes with it. */
  public Archive archive() {
    return archive;
  }

  /** The text as read, or as made anew once that is done. */
  public ExpertiseText text() {
    return text;
  }

  /** Tells whether the file is as Lore left it. */
  public String fingerprint() {
    return Fingerprint.of(base);
  }

  /** Whether somebody else had written to the file. */
  public boolean isForeign() {
    return foreign;
  }

  /** The archives of the learnings that leave for one, by their ids and those of their texts. */
  public Map<String, String> moved() {
    return moved;
  }

  /** How many learnings had to be put back. */
  public int putBack() {
    return putBack;
  }

  /** Whether anything is asked of it. */
  public boolean isChanged() {
    return !asked.isEmpty();
  }

  /** Whether the learning is in the file, or will be. */
  public boolean has(String id) {
    return asked.added(id) != null || (text.learning(id) != null && !asked.drops(id));
  }

  /** Asks for all that {@code records} say and the text, which others have written, does not. */
  void holdTo(List<JournalRecord> records) throws IOException {
    foreign = true;
    putBack += new Hold(text, archive, asked).to(records);
  }

  /** Asks for a new learning. */
  public void add(Learning learning) {
    asked.add(text.entry(learning));
  }

  /** Asks for an entry to come back from the archive, with what was said of {@code learning}. */
  public void restore(Entry entry, Learning learning, String archiveName, String today) {
    asked.add(entry.restored(today, learning));
    asked.grow(archiveName, ArchiveLines.departure(entry.id(), today));
  }

  /** Whether something that is said of the learning can be counted: it has keys. */
  public boolean counts(String id) {
    return asked.added(id) != null || text.isMapping(id);
  }

  /** Counts that somebody said that of a learning; how often is told. */
  public int count(Count what) {
    var standing = text.learning(what.id());
    int times = 1 + asked.times(what, standing == null ? 0 : standing.times(what.voice()));
    var pending = asked.added(what.id());
    if (pending != null) {
      asked.add(pending.said(what.voice(), times));
    }
    if (counts(what.id())) {
      asked.count(what, times);
    }
    return times;
  }

  /** Counts the same for a learning in an archive. */
  public void countArchived(Count what, String archiveName, String today) {
    asked.grow(archiveName, ArchiveLines.said(what.voice(), what.id(), today));
  }

  /** Asks for a learning to leave for the archive; false where its lines can't be moved. */
  public boolean drop(String id, String today) {
    var entry = text.movable(id);
    if (entry == null) {
      return false;
    }
    asked.drop(entry);
    archive(entry, today);
    return true;
  }

  /** Has the lines of an entry that leaves put into the archive for its date. */
  void archive(Entry entry, String today) {
    var learning = text.learning(entry.id());
    var name = archive.name(learning == null ? today : learning.date(), today);
    asked.archive(entry, name);
    if (learning != null) {
      moved.put(LearningId.of(learning.insight()), name);
    }
    moved.put(entry.id(), name);
  }

  Asked asked() {
    return asked;
  }

  WholeFile file() {
    return file;
  }

  /** The file as read or, later, as written; null where there is none. */
  byte @Nullable [] bytes() {
    return base;
  }

  /** What stands in the file now. */
  void holds(byte @Nullable [] bytes) {
    base = bytes;
  }

  /** What it is to say. */
  void says(ExpertiseText next) {
    text = next;
  }
}
