package dev.lore.store.merge;

import dev.lore.store.yaml.Outline;
import dev.lore.store.yaml.Outline.Whole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges whole files: what stands above their entries, the entries, and the end of ours. */
final class WholeMerge {
  private WholeMerge() {}

  /** The merged lines; null where a side has no entries on lines of their own. */
  static @Nullable Merged of(Sides<Whole> files, Markers markers) {
    var base = files.base().root();
    var ours = files.ours().root();
    var theirs = files.theirs().root();
    if (base == null || ours == null || theirs == null) {
      return null;
    }
    var shape = ours.parts().isEmpty() ? theirs : ours;
    if ((theirs.list() != shape.list() && !theirs.parts().isEmpty())
        || (base.list() != shape.list() && !base.parts().isEmpty())) {
      return null;
    }
    var above = LineMerge.of(files.map(Whole::preamble), markers);
    var roots = new Sides<>(base, ours, theirs).map(root -> shaped(root, shape));
    var merged = OutlineMerge.of(roots, new PartMerge(markers), false);
    var lines = new ArrayList<>(above.lines());
    lines.addAll(merged.lines());
    lines.addAll(tail(files));
    return new Merged(List.copyOf(lines), above.conflicts() + merged.conflicts());
  }

  private static Outline shaped(Outline root, Outline shape) {
    return root.parts().isEmpty() ? Outline.empty(shape.list()) : root;
  }

  private static List<String> tail(Sides<Whole> files) {
    var base = files.base().tail();
    var ours = files.ours().tail();
    return base.equals(ours) ? files.theirs().tail() : ours;
  }
}
