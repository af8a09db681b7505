package dev.lore.store.exchange;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.model.Location;
import dev.lore.store.ExpertiseReader;
import dev.lore.store.entry.LearningReader;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Takes an {@code expertise.yaml} of somebody else apart into single entries. */
final class ForeignExpertise {
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}.*";
  private static final String DECISIONS = "decision_trees";

  /** Keys whose entries are taken, and those that only describe the file itself. */
  private static final Set<String> USED =
      Set.of(
          DECISIONS,
          "domain",
          "domain_id",
          "last_updated",
          "version",
          "conventions",
          "best_practices",
          "guidelines",
          "patterns",
          "learnings",
          "known_issues",
          "known_gotchas",
          "gotchas",
          "learned_from_failures",
          "improvement_log");

  private ForeignExpertise() {}

  /**
   * Hands on what {@code text} says; conventions and patterns become learnings of that kind.
   *
   * @param file where it stands; its folder names the domain if the text does not
   * @throws dev.lore.store.yaml.SetAside where the whole can't be used
   */
  static void read(
      String text, String shown, Path file, Consumer<ForeignEntry> into, List<Fault> setAside) {
    var root = YamlDocument.read(shown, text);
    if (root == null) {
      setAside.add(new Fault(Location.of(shown, 1), "the file is empty", "Skip it."));
      return;
    }
    var read = ExpertiseReader.read(root, shown, file, Layer.PROJECT);
    setAside.addAll(read.faults());
    tellUnused(root, setAside);
    var known = read.expertise();
    Consumer<LearningDraft> top =
        draft -> into.accept(new ForeignEntry(Location.of(shown, 1), known.domain(), draft, false));
    known.conventions().forEach(said -> top.accept(draft(said, "convention", shown)));
    known.patterns().forEach(pattern -> top.accept(draft(pattern.text(), "pattern", shown)));
    for (var learning : learnings(root, read, setAside)) {
      var context = learning.context().isEmpty() ? "from " + shown : learning.context();
      var date = learning.date().matches(DATE) ? learning.date().substring(0, 10) : "";
      var draft =
          new LearningDraft(
              learning.insight(),
              context,
              learning.files(),
              learning.integration(),
              learning.kind(),
              date,
              "");
      into.accept(new ForeignEntry(learning.at(), known.domain(), draft, false));
    }
  }

  /** Decision trees too, which say what was learned in the third family of schemas. */
  private static List<Learning> learnings(
      YamlNode root, ExpertiseReader.Outcome read, List<Fault> setAside) {
    var learnings = new ArrayList<>(read.expertise().learnings());
    var decisions = root.child(DECISIONS);
    if (decisions != null) {
      LearningReader.read(decisions, learnings, setAside);
    }
    return learnings;
  }

  /** One line for all that tells what the code looks like, and nothing that was learned. */
  private static void tellUnused(YamlNode root, List<Fault> setAside) {
    var unused = root.entries().keySet().stream().filter(key -> !USED.contains(key)).toList();
    if (!unused.isEmpty()) {
      setAside.add(
          root.fault(
              String.join(", ", unused) + ": what stands there describes code and is no learning",
              "Copy the file into expertise/ to have it found as it is."));
    }
  }

  private static LearningDraft draft(String said, String kind, String shown) {
    return new LearningDraft(said, "from " + shown, List.of(), "", kind, "", "");
  }
}
