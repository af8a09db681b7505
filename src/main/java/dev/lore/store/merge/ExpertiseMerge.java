package dev.lore.store.merge;

import dev.lore.store.yaml.Outline;
import dev.lore.store.yaml.SetAside;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one {@code expertise.yaml}, or archive, of two branches' versions: entry by entry, keeping
 * every byte of ours that theirs does not change. Keeps nothing; threads may share it.
 */
public final class ExpertiseMerge {
  private ExpertiseMerge() {}

  /**
   * The outcome.
   *
   * @param bytes the file to write
   * @param conflicts how many are marked in it
   * @param notes what a user must know, such as why it was merged line by line
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Outcome(byte[] bytes, int conflicts, List<String> notes) {}

  /**
   * Merges the bytes of three versions.
   *
   * @param path as notes show it
   * @param markerSize how many characters a conflict marker has; git's own is 7
   */
  public static Outcome merge(String path, Sides<byte[]> versions, int markerSize) {
    var files = versions.map(Decoded::of);
    var ours = files.ours();
    var lines =
        new Sides<>(
            ours.ended(files.base().lines()), ours.lines(), ours.ended(files.theirs().lines()));
    var markers = new Markers(markerSize, ours.carriage());
    var notes = new ArrayList<String>();
    var merged = byEntry(path, lines, markers, notes);
    return new Outcome(ours.encoded(merged.lines()), merged.conflicts(), List.copyOf(notes));
  }

  private static Merged byEntry(
      String path, Sides<List<String>> lines, Markers markers, List<String> notes) {
    try {
      var outlines =
          new Sides<>(
              Outline.read(path + " (base)", lines.base()),
              Outline.read(path + " (ours)", lines.ours()),
              Outline.read(path + " (theirs)", lines.theirs()));
      var merged = WholeMerge.of(outlines, markers);
      if (merged != null) {
        if (merged.conflicts() == 0) {
          var unused = Outline.read(path + " (merged)", merged.lines());
        }
        return merged;
      }
      notes.add(path + ": not made of entries on lines of their own; merged line by line");
    } catch (SetAside e) {
      var fault = e.fault();
      notes.add(fault.at() + ": " + fault.problem() + "; merged line by line");
    }
    return LineMerge.of(lines, markers);
  }
}
