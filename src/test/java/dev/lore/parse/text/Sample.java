package dev.lore.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up a text that a pattern matches, for the part of RE2 that shapes of secrets are written
 * in. Of alternatives it takes one at random, of a repetition the least that is allowed; what may
 * be left out at random is, and a gap of any characters is one of them.
 */
final class Sample {
  private static final String PRINTABLE =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.=+/";

  private final String pattern;
  private final Random random;
  private int at;

  private Sample(String pattern, Random random) {
    this.pattern = pattern;
    this.random = random;
  }

  static String of(String pattern, Random random) {
    return new Sample(pattern, random).alternatives();
  }

  private String alternatives() {
    var all = new ArrayList<>(List.of(sequence()));
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    return all.get(random.nextInt(all.size()));
  }

  private String sequence() {
    var text = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      int begin = at;
      var piece = piece();
      boolean gap = pattern.startsWith("[^", begin);
      int count = Math.max(gap ? 1 : 0, repeated());
      int behind = at;
      for (int i = 0; i < count; i++) {
        text.append(piece);
        at = begin;
        piece = piece();
      }
      at = behind;
    }
    return text.toString();
  }

  /** How often the piece before stands there; an optional one is left out. */
  private int repeated() {
    if (at >= pattern.length()) {
      return 1;
    }
    int count =
        switch (pattern.charAt(at)) {
          case '*' -> 0;
          case '?' -> random.nextInt(2);
          case '{' -> Integer.parseInt(pattern.substring(at + 1, end(at)).split(",", -1)[0]);
          default -> 1;
        };
    if ("?*+{".indexOf(pattern.charAt(at)) >= 0) {
      at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
      at += at < pattern.length() && pattern.charAt(at) == '?' ? 1 : 0;
    }
    return count;
  }

  private int end(int brace) {
    return pattern.indexOf('}', brace);
  }

  private String piece() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> oneOf();
      case '\\' -> escaped();
      case '^', '$' -> "";
      default -> String.valueOf(c);
    };
  }

  private String group() {
    if (pattern.startsWith("?", at)) {
      int colon = pattern.indexOf(':', at);
      int close = pattern.indexOf(')', at);
      int name = pattern.startsWith("?P<", at) ? pattern.indexOf('>', at) : -1;
      at = 1 + (name >= 0 ? name : colon < 0 || close < colon ? close : colon);
      if (name < 0 && (colon < 0 || close < colon)) {
        return "";
      }
    }
    var text = alternatives();
    at++;
    return text;
  }

  private String escaped() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case 'b' -> "";
      case 's' -> " ";
      case 'w' -> "w";
      case 'n' -> "\n";
      default -> String.valueOf(c);
    };
  }

  private String oneOf() {
    boolean not = pattern.charAt(at) == '^';
    at += not ? 1 : 0;
    var members = new StringBuilder();
    do {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        members.append(escapedMember(pattern.charAt(at++)));
      } else if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
        for (char member = c; member <= pattern.charAt(at + 1); member++) {
          members.append(member);
        }
        at += 2;
      } else {
        members.append(c);
      }
    } while (pattern.charAt(at) != ']');
    at++;
    if (!not) {
      return String.valueOf(members.charAt(random.nextInt(members.length())));
    }
    var others =
        (" ".repeat(PRINTABLE.length()) + PRINTABLE)
            .chars()
            .filter(c -> members.indexOf(Character.toString(c)) < 0)
            .toArray();
    return Character.toString(others[random.nextInt(others.length)]);
  }

  private static String escapedMember(char c) {
    return switch (c) {
      case 's' -> " \n\t\r";
      case 'n' -> "\n";
      case 'w' -> "0123456789abcdefghijklmnopqrstuvwxyz_";
      default -> String.valueOf(c);
    };
  }
}
