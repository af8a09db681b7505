package dev.lore.store.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal: something that holds from now on, or word that it has been carried out.
 *
 * <p>A line is a checksum (CRC-32C, hexadecimal), the fields with blanks between them, and the text
 * with {@code \n} for line feeds.
 *
 * @param number counts up from 1 and is never used again
 * @param millis when, since 1970
 * @param kind what holds
 * @param domain whose file it is about
 * @param name the id of a learning, or the name of an archive
 * @param detail see {@link Kind}
 * @param text see {@link Kind}
 */
record JournalRecord(
    long number, long millis, Kind kind, String domain, String name, String detail, String text) {

  /** What a record says. */
  enum Kind {
    /** The learning is in the domain's file; text: its lines. */
    PRESENT('+'),
    /** The learning has left the domain's file. */
    ABSENT('-'),
    /** The learning has been confirmed; detail: how often. */
    CONFIRMED('^'),
    /** The archive has grown; detail: from which size; text: by which lines. */
    ARCHIVED('a'),
    /** A sender's own key stands for the learning; detail: the key's digest. */
    KEY('k'),
    /** All records of the domain up to a number are carried out; detail: it; text: fingerprint. */
    DONE('=');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    static @Nullable Kind of(char letter) {
      for (var kind : values()) {
        if (kind.letter == letter) {
          return kind;
        }
      }
      return null;
    }
  }

  /** The line with its end. */
  String line() {
    var fields =
        number
            + " "
            + millis
            + " "
            + kind.letter
            + " "
            + domain
            + " "
            + name
            + " "
            + detail
            + " "
            + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return checksum(fields) + " " + fields + "\n";
  }

  /** The record in a line without its end, or null where the line is damaged. */
  static @Nullable JournalRecord of(String line) {
    if (line.length() < 10 || !checksum(line.substring(9)).equals(line.substring(0, 8))) {
      return null;
    }
    var fields = line.substring(9).split(" ", 7);
    var kind = fields.length == 7 ? Kind.of(fields[2].charAt(0)) : null;
    return kind == null
        ? null
        : new JournalRecord(
            Long.parseLong(fields[0]),
            Long.parseLong(fields[1]),
            kind,
            fields[3],
            fields[4],
            fields[5],
            unescaped(fields[6]));
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char escaped = text.charAt(++i);
        plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String checksum(String fields) {
    var crc = new CRC32C();
    crc.update(fields.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits(crc.getValue(), 8);
  }
}
