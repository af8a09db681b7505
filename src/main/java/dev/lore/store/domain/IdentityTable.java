package dev.lore.store.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of {@link Identities} say: {@code i digest domain archive} for a learning ({@code
 * -} for no archive), {@code k digest id} for a sender's key, {@code a domain archive state} for a
 * place all of whose learnings were seen. Of two that contradict each other the later one holds.
 */
final class IdentityTable {
  private static final int DIGEST = 10;
  private static final Pattern PLACE =
      Pattern.compile("[A-Za-z0-9._-]+ (-|[0-9]{4}-[0-9]{2}(-[0-9]{1,6})?)");
  private static final Pattern STATE = Pattern.compile("[0-9]{1,18}");

  private final IdTable ids = new IdTable();
  private final IdTable keys = new IdTable();
  private final List<String> values = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Long> covered = new HashMap<>();

  /** Takes the line from {@code start} to {@code end}; false where it is none. */
  boolean take(String text, int start, int end) {
    if (end - start < 4 || text.charAt(start + 1) != ' ') {
      return false;
    }
    return switch (text.charAt(start)) {
      case 'i' -> put(ids, text, start + 2, end, true);
      case 'k' -> put(keys, text, start + 2, end, false);
      case 'a' -> cover(text.substring(start + 2, end));
      default -> false;
    };
  }

  private boolean put(IdTable table, String text, int start, int end, boolean place) {
    int blank = start + DIGEST;
    if (end <= blank + 1 || text.charAt(blank) != ' ' || !IdTable.isDigest(text, start, blank)) {
      return false;
    }
    var value = text.substring(blank + 1, end);
    var number = numbers.get(value);
    if (number == null) {
      if (place ? !PLACE.matcher(value).matches() : value.indexOf(' ') >= 0) {
        return false;
      }
      number = values.size();
      values.add(value);
      numbers.put(value, number);
    }
    table.put(IdTable.key(text, start, blank), number);
    return true;
  }

  private boolean cover(String line) {
    int blank = line.lastIndexOf(' ');
    var place = line.substring(0, Math.max(0, blank));
    var state = line.substring(blank + 1);
    if (!PLACE.matcher(place).matches() || !STATE.matcher(state).matches()) {
      return false;
    }
    covered.put(place, Long.parseLong(state));
    return true;
  }

  /** The place of the learning with this digest, or null. */
  @Nullable String seen(String digest) {
    return value(ids, digest);
  }

  /** The id for the key with this digest, or null. */
  @Nullable String keyed(String digest) {
    return value(keys, digest);
  }

  private @Nullable String value(IdTable table, String digest) {
    int number = table.get(IdTable.key(digest, 0, digest.length()));
    return number < 0 ? null : values.get(number);
  }

  /** The state in which a place was covered, or 0. */
  long covered(String place) {
    return covered.getOrDefault(place, 0L);
  }
}
