package dev.lore.store.domain;

import dev.lore.model.Voice;
import dev.lore.store.entry.Entry;
import dev.lore.store.splice.Scalar;
import dev.lore.store.yaml.YamlPlace.Style;

/** What is added to an archive, as lines below its {@code learnings:}. */
public final class ArchiveLines {
  private ArchiveLines() {}

  /** The lines that an archive begins with. */
  static String opening(String domain) {
    return "# Learnings that have left expertise.yaml. Only ever added to; `lore learnings"
        + " restore`\n"
        + "# moves one back.\n"
        + "domain: "
        + domain
        + "\nlearnings:\n";
  }

  /** An entry that has left the domain's file. */
  public static String of(Entry entry) {
    return entry
        .text()
        .lines()
        .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
        .reduce("", String::concat);
  }

  /** Word that somebody has said that of a learning. */
  public static String said(Voice voice, String id, String date) {
    return word(voice.verb(), id, date);
  }

  /** Word that a learning is back in the domain's file. */
  public static String departure(String id, String date) {
    return word("moved_back", id, date);
  }

  private static String word(String key, String id, String date) {
    return "  - " + key + ": " + Scalar.of(id, Style.PLAIN) + "\n    date: " + date + "\n";
  }
}
