package dev.lore.http.guard;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which names the server goes by, and which pages may talk to it.
 *
 * <p>A page of a stranger reaches a server on this machine in two ways: it sends requests to it,
 * which browsers mark by {@code Origin} and {@code Sec-Fetch-Site}; or its own name is made to lead
 * here (DNS rebinding), which shows in {@code Host}. An address in digits can't be made to lead
 * elsewhere.
 */
final class Names {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern DIGITS = Pattern.compile("[0-9.]{7,15}|\\[[0-9a-f:.]+]");
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?");

  private final String bound;
  private final boolean loopback;

  /** The names of a server bound to {@code host}. */
  Names(String host, boolean loopback) {
    bound = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    this.loopback = loopback;
  }

  /** Whether {@code host}, as the header has it, names this server. */
  boolean ours(@Nullable String host) {
    var match = AUTHORITY.matcher(host == null ? "" : host);
    if (!match.matches()) {
      return false;
    }
    var name = match.group(1).toLowerCase(Locale.ROOT);
    return LOCAL.contains(name)
        || name.equals(bound.toLowerCase(Locale.ROOT))
        || (!loopback && DIGITS.matcher(name).matches());
  }

  /** Whether the page that sends this is our own, or no page at all. */
  static boolean ownPage(@Nullable String origin, @Nullable String site, String here) {
    return (origin == null || origin.equalsIgnoreCase(here))
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }
}
