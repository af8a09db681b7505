package dev.lore.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal: something that holds from now on, or word that it has been carried out.
 *
 * <p>A line is a checksum (CRC-32C, hexadecimal), the fields with blanks between them, and the text
 * with {@code \n} for line feeds. A line that says what Lore would not write is taken for damaged,
 * whatever its checksum: a journal may come with a stranger's repository.
 *
 * @param number counts up from 1 and is never used again
 * @param millis when, since 1970
 * @param kind what holds
 * @param domain whose file it is about
 * @param name the id of a learning, or the name of an archive
 * @param detail see {@link Kind}
 * @param text see {@link Kind}
 */
public record JournalRecord(
    long number, long millis, Kind kind, String domain, String name, String detail, String text) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
  private static final Pattern ARCHIVE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{1,6})?");
  private static final Pattern ANY = Pattern.compile("(?s).*");

  /** What a record says. */
  public enum Kind {
    /** The learning is in the domain's file; text: its lines. */
    PRESENT('+', ANY, ANY),
    /** The learning has left the domain's file; text: the fingerprint of the lines it had. */
    ABSENT('-', ANY, ANY),
    /** The learning has been confirmed; detail: how often. */
    CONFIRMED('^', ANY, COUNT),
    /** The learning has been refuted; detail: how often. */
    REFUTED('!', ANY, COUNT),
    /** The archive has grown; detail: from which size; text: by which lines. */
    ARCHIVED('a', ARCHIVE, NUMBER),
    /** A sender's own key stands for the learning; detail: the key's digest. */
    KEY('k', ANY, ANY),
    /** What follows is promised while git's HEAD says this; text: it. Of no domain. */
    HEAD('h', ANY, ANY),
    /** All records of the domain up to a number are carried out; detail: it; text: fingerprint. */
    DONE('=', ANY, NUMBER);

    private final char letter;
    private final Pattern name;
    private final Pattern detail;

    Kind(char letter, Pattern name, Pattern detail) {
      this.letter = letter;
      this.name = name;
      this.detail = detail;
    }

    /** Whether it says what is to hold in a domain's files. */
    boolean isPromise() {
      return switch (this) {
        case PRESENT, ABSENT, CONFIRMED, REFUTED, ARCHIVED -> true;
        case KEY, HEAD, DONE -> false;
      };
    }

    private static @Nullable Kind of(String word) {
      for (var kind : values()) {
        if (word.equals(String.valueOf(kind.letter))) {
          return kind;
        }
      }
      return null;
    }
  }

  /** The detail, of a kind where it is a number. */
  public long count() {
    return Long.parseLong(detail);
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
            + escaped(name).replace(" ", "\\s")
            + " "
            + detail
            + " "
            + escaped(text);
    return checksum(fields) + " " + fields + "\n";
  }

  /** The record in a line without its end, or null where the line is damaged. */
  static @Nullable JournalRecord of(String line) {
    if (line.length() < 10 || !checksum(line.substring(9)).equals(line.substring(0, 8))) {
      return null;
    }
    var fields = line.substring(9).split(" ", 7);
    var kind = fields.length == 7 ? Kind.of(fields[2]) : null;
    return kind == null
            || !NUMBER.matcher(fields[0]).matches()
            || !NUMBER.matcher(fields[1]).matches()
            || !kind.name.matcher(fields[4]).matches()
            || !kind.detail.matcher(fields[5]).matches()
        ? null
        : new JournalRecord(
            Long.parseLong(fields[0]),
            Long.parseLong(fields[1]),
            kind,
            fields[3],
            unescaped(fields[4]),
            fields[5],
            unescaped(fields[6]));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char letter = text.charAt(++i);
        plain.append(
            switch (letter) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 's' -> ' ';
              default -> letter;
            });
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
