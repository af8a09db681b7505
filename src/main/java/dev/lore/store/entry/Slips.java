package dev.lore.store.entry;

import dev.lore.model.Issue;
import dev.lore.model.Location;
import dev.lore.store.yaml.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What slips in where files are written by hand, across the files of a project: ids that stand
 * twice, keys with a letter amiss, and days that no calendar has. Each is read without complaint,
 * and then something is missing.
 */
public final class Slips {
  private static final List<String> TOP =
      List.of(
          "domain",
          "domain_id",
          "last_updated",
          "version",
          "overview",
          "core_implementation",
          "files",
          "relationships",
          "patterns",
          "conventions",
          "best_practices",
          "guidelines",
          "integrations_catalog");

  private final Set<String> learnings;
  private final List<String> top;
  private final Map<String, Location> ids = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  /**
   * For files whose learnings stand below these keys.
   *
   * @param learnings keys at the top of a file
   */
  public Slips(Set<String> learnings) {
    this.learnings = learnings;
    this.top = Stream.concat(TOP.stream(), learnings.stream()).toList();
  }

  /** Reads one file. */
  public void read(YamlNode root) {
    misspelt(root, top);
    var entries = root.entries();
    day(entries.get("last_updated"));
    entries.entrySet().stream()
        .filter(entry -> learnings.contains(entry.getKey()))
        .flatMap(entry -> LearningReader.entries(entry.getValue()))
        .filter(YamlNode::isMapping)
        .forEach(this::learning);
  }

  /** What was met so far. */
  public List<Issue> issues() {
    return List.copyOf(issues);
  }

  private void learning(YamlNode node) {
    misspelt(node, LearningReader.known());
    var entries = node.entries();
    LearningReader.DATE.stream().map(entries::get).forEach(this::day);
    var id = entries.get("id");
    if (id == null || !id.isText()) {
      return;
    }
    var first = ids.putIfAbsent(id.text(), id.at());
    if (first != null) {
      issues.add(
          Issue.error(
              id.at(),
              "the id '"
                  + id.text()
                  + "' is that of "
                  + first.path()
                  + ":"
                  + first.line()
                  + " already",
              "Delete one of the two learnings, or the `id` of one: it then follows from its"
                  + " text."));
    }
  }

  private void misspelt(YamlNode node, List<String> known) {
    node.misspelt(known)
        .forEach(fault -> issues.add(Issue.warning(fault.at(), fault.problem(), fault.advice())));
  }

  private void day(@Nullable YamlNode date) {
    if (date == null || !date.isText() || !date.text().matches("\\d{4}-\\d\\d-\\d\\d.*")) {
      return;
    }
    var day = date.text().substring(0, 10);
    try {
      LocalDate.parse(day);
    } catch (DateTimeParseException none) {
      issues.add(
          Issue.error(date.at(), "no calendar has the day " + day, "Write it as `2026-01-31`."));
    }
  }
}
