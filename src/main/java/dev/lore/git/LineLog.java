package dev.lore.git;

import dev.lore.model.LineCommit;
import dev.lore.model.LineRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What git knows of single lines of files. */
public final class LineLog {
  private static final String MOST = "--max-count=200";
  private static final String BEGIN = "\u0001";
  private static final String FIELD = "\u0002";

  private final GitCommand git;

  LineLog(GitCommand git) {
    this.git = git;
  }

  /**
   * A file as it was in a commit; empty where it was not there.
   *
   * @param path relative to the folder
   */
  public Optional<byte[]> file(String commit, String path) {
    var shown = git.run("show", "--no-textconv", commit + ":./" + path);
    return shown.succeeded()
        ? Optional.of(shown.out().getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /**
   * The commits that changed {@code lines} of a file, as it was in {@code commit}, the newest
   * first; 200 at most, and none where git can't tell.
   */
  public List<LineCommit> of(String commit, String path, LineRange lines) {
    var log =
        git.run(
            "log",
            MOST,
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "--format=" + BEGIN + "%H" + FIELD + "%cs" + FIELD + "%an" + FIELD + "%s",
            "-L",
            lines.first() + "," + lines.last() + ":" + path,
            commit);
    var commits = new ArrayList<LineCommit>();
    for (var part : log.out().split("(?m)^" + BEGIN, -1)) {
      var end = part.indexOf('\n');
      var fields = (end < 0 ? part : part.substring(0, end)).split(FIELD, 4);
      if (fields.length == 4) {
        commits.add(commit(fields, end < 0 ? "" : part.substring(end)));
      }
    }
    return commits;
  }

  private static LineCommit commit(String[] fields, String patch) {
    var added = new ArrayList<String>();
    var removed = new ArrayList<String>();
    boolean inside = false;
    boolean kept = false;
    for (var line : patch.lines().toList()) {
      if (line.startsWith("@@ ")) {
        inside = true;
      } else if (inside && line.startsWith("+")) {
        added.add(line.substring(1));
      } else if (inside && line.startsWith("-")) {
        removed.add(line.substring(1));
      } else if (inside && line.startsWith(" ")) {
        kept = true;
      }
    }
    boolean made = !kept && removed.isEmpty();
    return new LineCommit(fields[0], fields[1], fields[2], fields[3], made, added, removed);
  }
}
