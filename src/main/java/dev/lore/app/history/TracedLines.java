package dev.lore.app.history;

import dev.lore.git.LineLog;
import dev.lore.model.LearningEvent;
import dev.lore.model.LearningEvent.From;
import dev.lore.model.LearningEvent.What;
import dev.lore.model.LineCommit;
import dev.lore.model.Voice;
import dev.lore.store.LearningText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The commits that touched the lines of a learning, followed from the archive back into the file
 * that it left.
 */
final class TracedLines {
  private static final Pattern COUNT = Pattern.compile("(confirmed|refuted):\\s*(\\d{1,6})\\b");
  private static final int HOPS = 4;

  private final LineLog log;
  private final String id;
  private final String file;
  private final List<LearningEvent> events = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param file of the learning's domain, relative to the project
   */
  TracedLines(LineLog log, String id, String file) {
    this.log = log;
    this.id = id;
    this.file = file;
  }

  List<LearningEvent> events() {
    return List.copyOf(events);
  }

  /** Follows it from where it stands in a commit. */
  void from(String commit, String path) {
    var at = commit;
    var in = path;
    for (int hop = 0; hop < HOPS; hop++) {
      var found = commits(at, in);
      if (found.isEmpty() && !in.equals(file)) {
        in = file; // It has been archived, and that is in no commit yet.
        found = commits(at, in);
      }
      for (var one : found) {
        tell(one, !in.equals(file));
      }
      if (found.isEmpty() || in.equals(file)) {
        return;
      }
      at = found.getLast().id() + "^";
      in = file;
    }
  }

  private List<LineCommit> commits(String commit, String path) {
    var text = log.file(commit, path).map(LearningText::of).orElse(null);
    var lines = text == null ? null : text.lines(id);
    return lines == null ? List.of() : log.of(commit, path, lines);
  }

  private void tell(LineCommit commit, boolean archive) {
    if (commit.made() && archive) {
      add(commit, What.ARCHIVED, 1);
      return; // Its counts have come with it.
    }
    if (commit.made()) {
      boolean back = commit.added().stream().anyMatch(line -> line.contains("restored:"));
      add(commit, back ? What.RESTORED : What.ADDED, 1);
      if (back) {
        return;
      }
    }
    boolean counted = false;
    for (var voice : Voice.values()) {
      int more = count(commit.added(), voice) - count(commit.removed(), voice);
      if (more > 0) {
        counted = true;
        add(commit, What.valueOf(voice.name()), more);
      }
    }
    if (!counted && !commit.made()) {
      add(commit, What.CHANGED, 1);
    }
  }

  private void add(LineCommit commit, What what, int times) {
    events.add(new LearningEvent(commit.date(), what, times, From.GIT, commit.told()));
  }

  private static int count(List<String> lines, Voice voice) {
    int count = 0;
    for (var line : lines) {
      for (var found = COUNT.matcher(line); found.find(); ) {
        count = found.group(1).equals(voice.key()) ? Integer.parseInt(found.group(2)) : count;
      }
    }
    return count;
  }
}
