package dev.lore.store.merge;

import dev.lore.model.Voice;
import dev.lore.model.Wording;
import dev.lore.store.yaml.Outline.Kind;
import dev.lore.store.yaml.Outline.Part;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields whose two new values are one, since it is known what they mean. */
final class FieldMerge {
  private static final Set<String> COUNTS =
      Stream.of(Voice.values()).map(Voice::key).collect(Collectors.toSet());
  private static final Set<String> LATER =
      Set.of("last_updated", "updated", "last_confirmed", "confirmed_at", "last_seen");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private FieldMerge() {}

  /** Whether {@code part} is a count to which both sides add. */
  static boolean counts(Part part) {
    var text = part.value().text();
    return part.kind() == Kind.FIELD
        && COUNTS.contains(part.key())
        && part.lines().size() == 1
        && text != null
        && NUMBER.matcher(text).matches();
  }

  /**
   * The lines of the merged field; null where it has no such meaning.
   *
   * @param base null where both sides added it
   */
  static @Nullable List<String> of(@Nullable Part base, Part ours, Part theirs, boolean inItem) {
    if (ours.kind() == Kind.ITEM) {
      return counted(base, ours, theirs);
    }
    if (counts(ours) && counts(theirs) && (base == null || counts(base))) {
      var key = ours.key();
      return List.of(written(ours.lines().getFirst(), key, sum(key, base, ours, theirs)));
    }
    if (LATER.contains(ours.key())) {
      return dated(ours, theirs, true);
    }
    if (base == null && inItem && ours.key().equals("date")) {
      return dated(ours, theirs, false);
    }
    return base == null && inItem && (ours.key().equals("id") || alike(ours, theirs))
        ? ours.lines()
        : null;
  }

  private static boolean alike(Part ours, Part theirs) {
    var one = ours.value().text();
    var other = theirs.value().text();
    return one != null && other != null && Wording.same(one, other);
  }

  private static @Nullable List<String> dated(Part ours, Part theirs, boolean later) {
    var one = ours.value().text();
    var other = theirs.value().text();
    if (one == null
        || other == null
        || !DATE.matcher(one).matches()
        || !DATE.matcher(other).matches()) {
      return null;
    }
    return other.compareTo(one) > 0 == later && !one.equals(other) ? theirs.lines() : ours.lines();
  }

  /**
   * An entry on one line, such as {@code - {insight: …, confirmed: 2}}, but for its counts equal.
   */
  private static @Nullable List<String> counted(@Nullable Part base, Part ours, Part theirs) {
    if (ours.inner() != null
        || ours.lines().size() != 1
        || theirs.lines().size() != 1
        || (base != null && base.lines().size() != 1)) {
      return null;
    }
    var one = ours.lines().getFirst();
    var other = theirs.lines().getFirst();
    boolean any = false;
    for (var key : COUNTS) {
      if (ours.value().fields().containsKey(key) && theirs.value().fields().containsKey(key)) {
        any = true;
        one = written(one, key, sum(key, base, ours, theirs));
        other = written(other, key, sum(key, base, ours, theirs));
      }
    }
    return any && one.equals(other) ? List.of(one) : null;
  }

  private static long sum(String key, @Nullable Part base, Part ours, Part theirs) {
    var before = base == null ? 0 : count(key, base);
    return Math.max(0, count(key, ours) + count(key, theirs) - before);
  }

  private static long count(String key, Part part) {
    var text = part.kind() == Kind.ITEM ? part.value().fields().get(key) : part.value().text();
    return text != null && NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
  }

  private static String written(String line, String key, long count) {
    return Pattern.compile("((?:^|[{,])\\s*" + key + "\\s*:\\s*[\"']?)(\\d{1,9})")
        .matcher(line)
        .replaceFirst("$1" + count);
  }
}
