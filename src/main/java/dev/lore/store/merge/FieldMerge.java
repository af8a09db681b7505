package dev.lore.store.merge;

import dev.lore.model.Wording;
import dev.lore.store.yaml.Outline.Kind;
import dev.lore.store.yaml.Outline.Part;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields whose two new values are one, since it is known what they mean. */
final class FieldMerge {
  private static final String COUNT = "confirmed";
  private static final Set<String> LATER =
      Set.of("last_updated", "updated", "last_confirmed", "confirmed_at", "last_seen");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern WRITTEN =
      Pattern.compile("((?:^|[{,])\\s*" + COUNT + "\\s*:\\s*[\"']?)(\\d{1,9})");

  private FieldMerge() {}

  /** Whether {@code part} is a count to which both sides add. */
  static boolean counts(Part part) {
    var text = part.value().text();
    return part.kind() == Kind.FIELD
        && part.key().equals(COUNT)
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
      return List.of(written(ours.lines().getFirst(), sum(base, ours, theirs)));
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
   * An entry on one line, such as {@code - {insight: …, confirmed: 2}}, but for its count equal.
   */
  private static @Nullable List<String> counted(@Nullable Part base, Part ours, Part theirs) {
    if (ours.inner() != null
        || ours.lines().size() != 1
        || theirs.lines().size() != 1
        || !ours.value().fields().containsKey(COUNT)
        || !theirs.value().fields().containsKey(COUNT)
        || (base != null && base.lines().size() != 1)) {
      return null;
    }
    var one = written(ours.lines().getFirst(), 0);
    var other = written(theirs.lines().getFirst(), 0);
    return one.equals(other)
        ? List.of(written(ours.lines().getFirst(), sum(base, ours, theirs)))
        : null;
  }

  private static long sum(@Nullable Part base, Part ours, Part theirs) {
    return Math.max(0, count(ours) + count(theirs) - (base == null ? 0 : count(base)));
  }

  private static long count(Part part) {
    var text = part.kind() == Kind.ITEM ? part.value().fields().get(COUNT) : part.value().text();
    return text != null && NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
  }

  private static String written(String line, long count) {
    return WRITTEN.matcher(line).replaceFirst("$1" + count);
  }
}
