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
 * that it left, and from there back into the archive that it came from.
 */
final class TracedLines {
  private static final Pattern COUNT = Pattern.compile("(confirmed|refuted):\\s*(\\d{1,6})\\b");
  private static final int HOPS = 20;

  private final LineLog log;
  private final String id;
  private final String file;
  private final List<String> archives;
  private final List<LearningEvent> events = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param file of the learning's domain, relative to the project
   * @param archives the files of its archive, in the same way
   */
  TracedLines(LineLog log, String id, String file, List<String> archives) {
    this.log = log;
    this.id = id;
    this.file = file;
    this.archives = archives;
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
      boolean archive = !in.equals(file);
      for (var one : found) {
        tell(one, archive);
      }
      if (found.isEmpty() || (!archive && !isBack(found.getLast()))) {
        return;
      }
      at = found.getLast().id() + "^";
      in = archive ? file : left(at);
    }
  }

  /** Where it was in a commit before it came back. */
  private String left(String commit) {
    return archives.stream()
        .filter(path -> !commits(commit, path).isEmpty())
        .findFirst()
        .orElse(file);
  }

  private static boolean isBack(LineCommit commit) {
    return commit.made() && commit.added().stream().anyMatch(line -> line.contains("restored:"));
  }

  private List<LineCommit> commits(String commit, String path) {
    var text = log.file(commit, path).map(LearningText::of).orElse(null);
    var lines = text == null ? null : text.lines(id);
    return lines == null ? List.of() : log.of(commit, path, lines);
  }

  /** Commits come the newest first, and events are told the oldest first. */
  private void tell(LineCommit commit, boolean archive) {
    events.addAll(0, told(commit, archive));
  }

  private static List<LearningEvent> told(LineCommit commit, boolean archive) {
    if (commit.made() && archive) {
      return List.of(event(commit, What.ARCHIVED, 1)); // Its counts have come with it.
    }
    if (isBack(commit)) {
      return List.of(event(commit, What.RESTORED, 1));
    }
    var told = new ArrayList<LearningEvent>();
    if (commit.made()) {
      told.add(event(commit, What.ADDED, 1));
    }
    for (var voice : Voice.values()) {
      int more = count(commit.added(), voice) - count(commit.removed(), voice);
      if (more > 0) {
        told.add(event(commit, What.valueOf(voice.name()), more));
      }
    }
    if (told.isEmpty()) {
      told.add(event(commit, What.CHANGED, 1));
    }
    return told;
  }

  private static LearningEvent event(LineCommit commit, What what, int times) {
    return new LearningEvent(commit.date(), what, times, From.GIT, commit.told());
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
