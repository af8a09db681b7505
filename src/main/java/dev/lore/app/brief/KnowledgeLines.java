package dev.lore.app.brief;

import dev.lore.model.Brief.Topic;
import dev.lore.model.Layer;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was written down before that matters to a task. */
final class KnowledgeLines {
  private static final int CONVENTIONS = 12;
  private static final int LEARNINGS = 20;
  private static final int PATTERNS = 8;
  private static final int EXISTING = 20;
  private static final Pattern STRICT = Pattern.compile("\\b(?:NEVER|ALWAYS|MUST)\\b");

  /** Where somebody read it: in the file for whoever doubts it. */
  private static final Pattern WHENCE = Pattern.compile("(?<=\\s)https?://\\S+\\s*$");

  private final Path root;
  private final TaskKnowledge found;
  private final BriefLines lines;

  KnowledgeLines(Path root, TaskKnowledge found, BriefLines lines) {
    this.root = root;
    this.found = found;
    this.lines = lines;
  }

  void add() {
    var patterns = found.about(PassageKind.PATTERN, PATTERNS);
    found.conventions(CONVENTIONS).stream()
        .sorted(Comparator.comparing(passage -> !STRICT.matcher(passage.body()).find()))
        .forEach(passage -> lines.add(Topic.CONVENTIONS, text(passage), passage));
    found
        .about(PassageKind.LEARNING, LEARNINGS)
        .forEach(passage -> lines.add(Topic.LEARNINGS, text(passage), passage));
    patterns.forEach(passage -> lines.add(Topic.PATTERNS, text(passage), passage));
    Stream.concat(patterns.stream(), found.about(PassageKind.NOTE, EXISTING).stream())
        .filter(passage -> passage.layer() == Layer.PROJECT)
        .forEach(this::addExisting);
  }

  private void addExisting(Passage passage) {
    for (var file : passage.files()) {
      if (exists(file)) {
        var what = passage.title().equals(file) ? purpose(passage) : passage.title();
        lines.add(Topic.EXISTING, what.isEmpty() ? file : file + ": " + what, passage);
      }
    }
  }

  private static String purpose(Passage passage) {
    return passage
        .body()
        .lines()
        .filter(line -> line.startsWith("purpose: ") || line.startsWith("description: "))
        .findFirst()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .orElse("");
  }

  private boolean exists(String file) {
    try {
      return Files.exists(root.resolve(file));
    } catch (InvalidPathException none) {
      return false;
    }
  }

  /** What a passage says, after its name if it has one. */
  static String text(Passage passage) {
    var body = WHENCE.matcher(passage.body()).replaceFirst("");
    var text =
        passage.title().isEmpty() || passage.title().equals(body)
            ? body
            : passage.title() + (body.isEmpty() ? "" : ": " + body);
    return passage.confirmed() > 0 ? text + " [confirmed " + passage.confirmed() + "×]" : text;
  }
}
