package dev.lore.store.merge;

import dev.lore.store.yaml.Outline;
import dev.lore.store.yaml.Outline.Kind;
import dev.lore.store.yaml.Outline.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges one entry, which may be missing in one or two of the versions. */
final class PartMerge {
  private final Markers markers;

  /** The three versions of an entry; null where a version lacks it. */
  record Versions(@Nullable Part base, @Nullable Part ours, @Nullable Part theirs) {}

  PartMerge(Markers markers) {
    this.markers = markers;
  }

  /**
   * The lines of the merged entry; none where it is deleted.
   *
   * @param inItem whether it is within an entry of a list
   */
  Merged merge(Versions versions, boolean inItem) {
    var base = versions.base();
    var ours = versions.ours();
    var theirs = versions.theirs();
    if (ours == null || theirs == null) {
      return oneSided(base, ours == null ? theirs : ours, ours == null);
    }
    if (base != null && same(base, theirs)) {
      return Merged.clean(ours.all());
    }
    var lead = lead(base, ours, theirs);
    if (base != null && same(base, ours)) {
      return Merged.clean(theirs.lines()).below(lead);
    }
    var merged = changed(base, ours, theirs, inItem);
    return merged.below(lead);
  }

  private Merged oneSided(@Nullable Part base, @Nullable Part left, boolean deletedByOurs) {
    if (left == null || (base != null && same(base, left))) {
      return Merged.NOTHING;
    }
    if (base == null) {
      return Merged.clean(left.all());
    }
    return (deletedByOurs ? conflict(List.of(), left.lines()) : conflict(left.lines(), List.of()))
        .below(left.lead());
  }

  private static List<String> lead(@Nullable Part base, Part ours, Part theirs) {
    return base != null && base.lead().size() == ours.lead().size() ? theirs.lead() : ours.lead();
  }

  static boolean same(Part one, Part other) {
    return one.plain().equals(other.plain());
  }

  Merged conflict(List<String> ours, List<String> theirs) {
    return markers.around(ours, theirs);
  }

  /** An entry that both sides changed, or both added. */
  private Merged changed(@Nullable Part base, Part ours, Part theirs, boolean inItem) {
    if (base == null
        && same(ours, theirs)
        && (ours.kind() == Kind.ITEM || !FieldMerge.counts(ours))) {
      return Merged.clean(ours.lines());
    }
    var field = FieldMerge.of(base, ours, theirs, inItem);
    if (field != null) {
      return Merged.clean(field);
    }
    var inside = inside(base, ours, theirs, inItem);
    if (inside != null && (inside.conflicts() == 0 || ours.kind() != Kind.ITEM)) {
      return inside;
    }
    if (inside == null) {
      var set = SetMerge.of(base, ours, theirs);
      if (set != null) {
        return Merged.clean(set);
      }
      if (ours.value().canonical().equals(theirs.value().canonical())) {
        return Merged.clean(ours.lines());
      }
      if (!inItem && ours.kind() == Kind.FIELD) {
        var before = base == null ? List.<String>of() : base.lines();
        return LineMerge.of(new Sides<>(before, ours.lines(), theirs.lines()), markers);
      }
    }
    return conflict(ours.lines(), theirs.lines());
  }

  /** The entry merged part by part; null where it is not made of parts, or they don't fit. */
  private @Nullable Merged inside(@Nullable Part base, Part ours, Part theirs, boolean inItem) {
    var mine = ours.inner();
    var other = theirs.inner();
    var shape = mine == null ? other : mine;
    if (shape == null
        || (mine == null && !ours.value().isEmpty())
        || (other == null && !theirs.value().isEmpty())
        || (mine != null && other != null && mine.list() != other.list())) {
      return null;
    }
    var before = base == null ? null : base.inner();
    if ((before == null && base != null && !base.value().isEmpty())
        || (before != null && before.list() != shape.list())) {
      return null;
    }
    var empty = Outline.empty(shape.list());
    var sides =
        new Sides<>(
            before == null ? empty : before,
            mine == null ? empty : mine,
            other == null ? empty : other);
    var merged = OutlineMerge.of(sides, this, inItem || ours.kind() == Kind.ITEM);
    return headed(base, ours, theirs, merged);
  }

  private @Nullable Merged headed(@Nullable Part base, Part ours, Part theirs, Merged merged) {
    if (merged.lines().isEmpty()) {
      var whole = ours.inner() == null ? ours : theirs.inner() == null ? theirs : null;
      return whole == null || whole.dashed() ? null : Merged.clean(whole.lines());
    }
    var shaped = ours.inner() == null ? theirs : ours;
    if (shaped.dashed()) {
      return dashed(shaped, merged);
    }
    var head = shaped.head();
    if (ours.inner() != null && theirs.inner() != null && !theirs.dashed()) {
      if (base != null && base.inner() != null && base.head().equals(head)) {
        head = theirs.head();
      } else if (base != null
          && !base.head().equals(theirs.head())
          && !head.equals(theirs.head())) {
        return base.inner() == null ? merged.below(head) : null;
      }
    }
    return merged.below(head);
  }

  /** Puts the dash of {@code item} back on the first of its lines. */
  private static @Nullable Merged dashed(Part item, Merged merged) {
    var lines = new ArrayList<>(merged.lines());
    while (lines.getFirst().isBlank()) {
      lines.removeFirst();
    }
    var first = lines.getFirst();
    int at = item.indent();
    if (merged.conflicts() == 0
        && (first.length() <= at + 1 || !first.substring(0, at + 2).isBlank())) {
      return null;
    }
    if (merged.conflicts() == 0) {
      lines.set(0, first.substring(0, at) + "-" + first.substring(at + 1));
    }
    return new Merged(lines, merged.conflicts());
  }
}
