package dev.lore.store.client.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.jspecify.annotations.Nullable;

/** The difference of two versions of a file, as {@code git apply} and {@code patch} take it. */
public final class UnifiedDiff {
  private UnifiedDiff() {}

  /** The hunks with their header; null is no file. */
  public static String of(String path, byte @Nullable [] before, byte @Nullable [] after) {
    var old = new RawText(before == null ? new byte[0] : before);
    var fresh = new RawText(after == null ? new byte[0] : after);
    var edits =
        DiffAlgorithm.getAlgorithm(SupportedAlgorithm.HISTOGRAM)
            .diff(RawTextComparator.DEFAULT, old, fresh);
    var out = new ByteArrayOutputStream();
    try (var format = new DiffFormatter(out)) {
      format.format(edits, old, fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "--- "
        + (before == null ? "/dev/null" : "a/" + path)
        + "\n+++ "
        + (after == null ? "/dev/null" : "b/" + path)
        + "\n"
        + out.toString(StandardCharsets.UTF_8);
  }
}
