package dev.lore.store.merge;

import dev.lore.store.yaml.Outline;
import dev.lore.store.yaml.Outline.Kind;
import dev.lore.store.yaml.Outline.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Merges two lists or mappings: what is left of ours in its order, and what theirs added behind the
 * entry that it follows there, after what ours added in the same place.
 */
final class OutlineMerge {
  private final Sides<Outline> sides;
  private final PartMerge parts;
  private final boolean inItem;

  /** One entry of the outcome and where it comes from; an index is -1 where it is in no version. */
  private record Row(int base, int ours, int theirs, Merged merged) {
    boolean addedByOurs() {
      return base < 0 && theirs < 0;
    }
  }

  private OutlineMerge(Sides<Outline> sides, PartMerge parts, boolean inItem) {
    this.sides = sides;
    this.parts = parts;
    this.inItem = inItem;
  }

  /**
   * The lines of the merged outline, indented as ours.
   *
   * @param inItem whether it stands in an entry of a list, which is in conflict as a whole
   */
  static Merged of(Sides<Outline> sides, PartMerge parts, boolean inItem) {
    var ours = sides.ours();
    var theirs = sides.theirs();
    int columns =
        ours.parts().isEmpty() || theirs.parts().isEmpty() ? 0 : ours.indent() - theirs.indent();
    var aligned = new Sides<>(sides.base(), ours, theirs.shifted(columns));
    return new OutlineMerge(aligned, parts, inItem).merged();
  }

  private Merged merged() {
    var base = sides.base().parts();
    var ours = sides.ours().parts();
    var theirs = sides.theirs().parts();
    int[] oursOf = inverse(Pairing.alike(base, ours), ours.size());
    int[] theirsOf = inverse(Pairing.alike(base, theirs), theirs.size());
    int[] twin = twins(oursOf, theirsOf);
    int[] ofBase = inverse(theirsOf, base.size());
    int[] rowOf = IntStream.generate(() -> -1).limit(theirs.size()).toArray();
    var mine = new ArrayList<Row>();
    for (int i = 0; i < ours.size(); i++) {
      int j = oursOf[i] >= 0 ? ofBase[oursOf[i]] : twin[i];
      mine.add(row(oursOf[i], i, j));
      if (j >= 0) {
        rowOf[j] = i;
      }
    }
    return joined(placed(mine, behind(mine, theirsOf, rowOf)));
  }

  /** What theirs alone has, each behind a row of ours; -1 is the beginning. */
  private Map<Integer, List<Row>> behind(List<Row> mine, int[] theirsOf, int[] rowOf) {
    var behind = new HashMap<Integer, List<Row>>();
    int at = -1;
    for (int j = 0; j < rowOf.length; j++) {
      if (rowOf[j] >= 0) {
        at = rowOf[j];
        continue;
      }
      int place = at;
      while (theirsOf[j] < 0 && place + 1 < mine.size() && mine.get(place + 1).addedByOurs()) {
        place++;
      }
      behind.computeIfAbsent(place, key -> new ArrayList<>()).add(row(theirsOf[j], -1, j));
    }
    return behind;
  }

  private static List<Row> placed(List<Row> mine, Map<Integer, List<Row>> behind) {
    var rows = new ArrayList<>(behind.getOrDefault(-1, List.of()));
    for (int i = 0; i < mine.size(); i++) {
      rows.add(mine.get(i));
      rows.addAll(behind.getOrDefault(i, List.of()));
    }
    return rows;
  }

  private static int[] inverse(int[] map, int size) {
    int[] inverse = IntStream.generate(() -> -1).limit(size).toArray();
    for (int i = 0; i < map.length; i++) {
      if (map[i] >= 0) {
        inverse[map[i]] = i;
      }
    }
    return inverse;
  }

  /** For each of ours that the base lacks the same entry of theirs that it lacks too. */
  private int[] twins(int[] oursOf, int[] theirsOf) {
    int[] mine = IntStream.range(0, oursOf.length).filter(i -> oursOf[i] < 0).toArray();
    int[] other = IntStream.range(0, theirsOf.length).filter(j -> theirsOf[j] < 0).toArray();
    int[] pairs =
        Pairing.exact(
            IntStream.of(mine).mapToObj(sides.ours().parts()::get).toList(),
            IntStream.of(other).mapToObj(sides.theirs().parts()::get).toList());
    int[] twins = IntStream.generate(() -> -1).limit(oursOf.length).toArray();
    for (int k = 0; k < pairs.length; k++) {
      twins[mine[k]] = pairs[k] < 0 ? -1 : other[pairs[k]];
    }
    return twins;
  }

  private Row row(int base, int ours, int theirs) {
    var part =
        new PartMerge.Versions(
            at(sides.base(), base), at(sides.ours(), ours), at(sides.theirs(), theirs));
    return new Row(base, ours, theirs, parts.merge(part, inItem));
  }

  private static @Nullable Part at(Outline outline, int index) {
    return index < 0 ? null : outline.parts().get(index);
  }

  private Merged joined(List<Row> rows) {
    var lines = new ArrayList<String>();
    var conflicts = 0;
    for (var row : withoutCopies(rows)) {
      lines.addAll(row.merged.lines());
      conflicts += row.merged.conflicts();
    }
    return new Merged(lines, conflicts);
  }

  /**
   * The rows without a second copy of an entry that one side added and the other side wrote into
   * another one; copies that one side had already stay.
   */
  private List<Row> withoutCopies(List<Row> rows) {
    var seen = new HashMap<String, Integer>();
    var kept = new ArrayList<Row>();
    for (var row : rows) {
      var text = row.merged.conflicts() > 0 ? "" : text(row);
      int first = text.isEmpty() ? kept.size() : seen.getOrDefault(text, kept.size());
      if (first == kept.size()) {
        seen.put(text, first);
        kept.add(row);
        continue;
      }
      var earlier = kept.get(first);
      if (earlier.ours >= 0 && row.ours >= 0) {
        kept.add(row);
      } else if (earlier.theirs >= 0 && row.theirs >= 0 && earlier.ours < 0 && row.ours < 0) {
        kept.add(row);
      } else if (!same(earlier.merged, row.merged)) {
        var both = parts.conflict(earlier.merged.lines(), row.merged.lines());
        kept.set(first, new Row(earlier.base, earlier.ours, earlier.theirs, both));
      }
    }
    return kept;
  }

  private String text(Row row) {
    var part = row.ours >= 0 ? at(sides.ours(), row.ours) : at(sides.theirs(), row.theirs);
    if (part == null || part.kind() != Kind.ITEM || row.merged.lines().isEmpty()) {
      return "";
    }
    // Where only theirs changed the entry, the outcome is what theirs says.
    var theirs = at(sides.theirs(), row.theirs);
    var said = theirs != null && row.merged.lines().equals(theirs.all()) ? theirs : part;
    var id = Identity.of(said);
    return id.text().isEmpty() ? id.key() : id.text();
  }

  private static boolean same(Merged one, Merged other) {
    return one.lines().stream()
        .filter(line -> !line.isBlank())
        .toList()
        .equals(other.lines().stream().filter(line -> !line.isBlank()).toList());
  }
}
