package dev.lore.store.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;

/** The three-way merge that git makes of any text, line by line. */
final class LineMerge {
  private LineMerge() {}

  static Merged of(Sides<List<String>> sides, Markers markers) {
    if (sides.ours().equals(sides.theirs()) || sides.base().equals(sides.theirs())) {
      return Merged.clean(sides.ours());
    }
    if (sides.base().equals(sides.ours())) {
      return Merged.clean(sides.theirs()); // JGit takes nothing twice for a conflict
    }
    var raw = sides.map(LineMerge::raw);
    var chunks =
        new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw.base(), raw.ours(), raw.theirs());
    var versions = List.of(sides.base(), sides.ours(), sides.theirs());
    var merged = Merged.NOTHING;
    List<String> first = List.of();
    for (var chunk : chunks) {
      // Where edits touch, JGit may give an empty chunk that ends before it begins.
      var lines =
          chunk.getBegin() < chunk.getEnd()
              ? versions.get(chunk.getSequenceIndex()).subList(chunk.getBegin(), chunk.getEnd())
              : List.<String>of();
      if (chunk.getConflictState() == ConflictState.NO_CONFLICT) {
        merged = joined(merged, Merged.clean(lines));
      } else if (chunk.getConflictState() == ConflictState.FIRST_CONFLICTING_RANGE) {
        first = lines;
      } else if (chunk.getConflictState() == ConflictState.NEXT_CONFLICTING_RANGE) {
        merged = joined(merged, markers.around(first, lines));
      }
    }
    return merged;
  }

  private static Merged joined(Merged above, Merged below) {
    var lines = new ArrayList<>(above.lines());
    lines.addAll(below.lines());
    return new Merged(lines, above.conflicts() + below.conflicts());
  }

  private static RawText raw(List<String> lines) {
    return new RawText((lines.isEmpty() ? "" : String.join("\n", lines) + "\n").getBytes(UTF_8));
  }
}
