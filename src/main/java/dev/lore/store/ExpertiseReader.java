package dev.lore.store;

import dev.lore.model.Expertise;
import dev.lore.model.Fault;
import dev.lore.model.Integration;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.Pattern;
import dev.lore.store.entry.LearningReader;
import dev.lore.store.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads one {@code expertise.yaml}, in whichever of the three schemas that are in use it is
 * written.
 *
 * <p>Lenient: unknown keys are left alone and every known one is taken in any sensible form.
 */
public final class ExpertiseReader {
  private static final Set<String> CONVENTIONS =
      Set.of("conventions", "best_practices", "guidelines");
  static final Set<String> LEARNINGS =
      Set.of(
          "learnings",
          "known_issues",
          "known_gotchas",
          "gotchas",
          "learned_from_failures",
          "improvement_log");

  private final String path;
  private final Layer layer;
  private final List<String> conventions = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Integration> integrations = new ArrayList<>();
  private final List<Learning> learnings = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private ExpertiseReader(String path, Layer layer) {
    this.path = path;
    this.layer = layer;
  }

  /**
   * What one file says.
   *
   * @param expertise its knowledge
   * @param integrations those of its {@code integrations_catalog}, as entries of the catalogue
   * @param faults entries left out
   */
  public record Outcome(Expertise expertise, List<Integration> integrations, List<Fault> faults) {}

  /**
   * Reads the document {@code root}.
   *
   * @param path as people see it
   * @param file its place; the folder names the domain if the text does not
   */
  public static Outcome read(YamlNode root, String path, Path file, Layer layer) {
    return new ExpertiseReader(path, layer).read(root.entries(), file);
  }

  private Outcome read(Map<String, YamlNode> entries, Path file) {
    entries.forEach((key, value) -> {
      if (CONVENTIONS.contains(key)) {
        addConventions("", value);
      } else if (LEARNINGS.contains(key)) {
        LearningReader.read(value, learnings, faults);
      } else if (key.equals("patterns")) {
        addPatterns(value);
      } else if (key.equals("integrations_catalog") && value.isMapping()) {
        value.entries().forEach(this::addIntegrations);
      }
    });
    var expertise =
        new Expertise(
            domain(entries, file),
            path,
            List.copyOf(conventions),
            List.copyOf(patterns),
            integrations.stream().map(Integration::title).toList(),
            List.copyOf(learnings),
            layer);
    return new Outcome(expertise, List.copyOf(integrations), List.copyOf(faults));
  }

  /** What the file says, else the name of its folder. */
  private static String domain(Map<String, YamlNode> entries, Path file) {
    var said = text(entries, "domain", "domain_id");
    var folder = file.getName(Math.max(0, file.getNameCount() - 2)).toString();
    return said.isEmpty() ? folder : said;
  }

  /** A text is a convention, a mapping in a list is one too, and a key before texts is a topic. */
  private void addConventions(String topic, YamlNode node) {
    if (node.isMapping()) {
      node.entries().forEach((key, value) -> addConventions(key + ": ", value));
    } else if (node.isList()) {
      for (var item : node.items()) {
        conventions.add(topic + LearningReader.sentence(item.leaves()));
      }
    } else {
      conventions.add(topic + node.text());
    }
  }

  private void addPatterns(YamlNode node) {
    if (node.isMapping()) {
      node.entries().forEach(this::addPattern);
    } else if (node.isList()) {
      node.items().forEach(item -> addPattern("", item));
    }
  }

  private void addPattern(String key, YamlNode node) {
    if (!node.isMapping()) {
      var text = LearningReader.sentence(node.leaves());
      patterns.add(key.isEmpty() ? new Pattern(text, "", "") : new Pattern(key, text, ""));
      return;
    }
    var entries = node.entries();
    var name = text(entries, "name", "pattern", "title", "id");
    var description = text(entries, "description", "summary", "how", "implementation", "usage");
    if (name.isEmpty() && key.isEmpty() && description.isEmpty()) {
      faults.add(node.fault("a pattern has no name", "Add `name: …`, or delete the entry."));
    } else {
      patterns.add(
          new Pattern(
              name.isEmpty() ? key : name, description, text(entries, "location", "path", "file")));
    }
  }

  private void addIntegrations(String category, YamlNode node) {
    if (node.isMapping()) {
      node.entries().forEach((name, value) -> addIntegration(category, name, value));
    } else if (node.isList()) {
      for (var item : node.items()) {
        var name = item.isMapping() ? text(item.entries(), "name") : "";
        addIntegration(category, item.isText() ? item.text() : name, item);
      }
    } else {
      addIntegration(category, node.text(), node);
    }
  }

  private void addIntegration(String category, String title, YamlNode node) {
    var name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (name.isEmpty()) {
      faults.add(node.fault("an integration has no name", "Add `name: …`, or delete the entry."));
      return;
    }
    var variables = node.isMapping() ? node.entries().get("env_vars") : null;
    integrations.add(
        Integration.named(
                name, variables == null ? List.of() : variables.leaves().toList(), path, layer)
            .titled(title, category));
  }

  /** The text of the first of {@code keys} that has one. */
  private static String text(Map<String, YamlNode> entries, String... keys) {
    return Stream.of(keys)
        .map(entries::get)
        .filter(value -> value != null && value.isText())
        .map(YamlNode::text)
        .findFirst()
        .orElse("");
  }
}
