package dev.lore.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What URLs in a text point to. A part that code fills in, such as <code>${shop}</code>, is a gap:
 * what stands behind the last gap of a host is kept.
 *
 * @param start where it begins in the text
 * @param host in lower case; begins with a dot behind a gap
 * @param path from its slash on; empty where there is none
 */
public record Urls(int start, String host, String path) {
  private static final Pattern URL =
      Pattern.compile(
          "(?i)(?:https?|wss?|smtps?|mqtts?|amqps?|rediss?|mongodb(?:\\+srv)?|postgres(?:ql)?|mysql)://"
              + "(?:[^\\s/@\"'`<>]*@)?([^\\s/:?#\"'`<>|\\\\,;]+)(?::[^\\s/\"'`]+)?(/[^\\s\"'`?#<>|\\\\]*)?");
  private static final Pattern GAP = Pattern.compile("(?s).*(?:[})\\]]|%[a-z])");
  private static final Pattern HOST = Pattern.compile("\\.?(?:[a-z0-9_-]+\\.)+[a-z]{2,}");
  private static final Pattern BARE =
      Pattern.compile("((?:[a-z0-9-]+\\.){2,}[a-z]{2,})(/[^\\s]*)?");
  private static final int LONGEST = 200;

  /** What a string in code points to: URLs anywhere in it, or a host that is all of it. */
  public static List<Urls> inLiteral(String value) {
    if (value.contains("://")) {
      return in(value);
    }
    if (value.length() <= LONGEST && value.indexOf('.') > 0) {
      var bare = BARE.matcher(value);
      if (bare.matches()) {
        return List.of(new Urls(0, bare.group(1), bare.group(2) == null ? "" : bare.group(2)));
      }
    }
    return List.of();
  }

  /** The URLs in {@code text}, in its order. */
  public static List<Urls> in(String text) {
    var found = new ArrayList<Urls>();
    if (!text.contains("://")) {
      return found;
    }
    var url = URL.matcher(text);
    while (url.find()) {
      var host = GAP.matcher(url.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
      if (HOST.matcher(host).matches()) {
        found.add(new Urls(url.start(), host, url.group(2) == null ? "" : url.group(2)));
      }
    }
    return found;
  }
}
