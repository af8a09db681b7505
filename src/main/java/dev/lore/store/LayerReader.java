package dev.lore.store;

import dev.lore.model.Fault;
import dev.lore.model.Integration;
import dev.lore.model.KeyShape;
import dev.lore.model.Location;
import dev.lore.model.Skill;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.KnowledgePlace;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads the knowledge of one layer; a file that cannot be used becomes a fault, the rest goes on.
 */
final class LayerReader {
  private final KnowledgeFiles files;
  private final SortedMap<String, ExpertiseReader.Outcome> expertise = new TreeMap<>();
  private final SortedMap<String, Integration> catalog = new TreeMap<>();
  private final SortedMap<String, Skill> skills = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private LayerReader(KnowledgeFiles files) {
    this.files = files;
  }

  /**
   * What one layer holds, each by its key.
   *
   * @param expertise by domain
   * @param catalog by name of the integration
   * @param skills by name
   * @param faults what could not be used
   */
  record Outcome(
      Map<String, ExpertiseReader.Outcome> expertise,
      Map<String, Integration> catalog,
      Map<String, Skill> skills,
      List<Fault> faults) {}

  static Outcome read(KnowledgeFiles files) {
    var reader = new LayerReader(files);
    KnowledgePlace.EXPERTISE.in(files).forEach(file -> reader.attempt(file, reader::addExpertise));
    KnowledgePlace.CATALOG.in(files).forEach(file -> reader.attempt(file, reader::addIntegration));
    KnowledgePlace.SKILL.in(files).forEach(file -> reader.attempt(file, reader::addSkill));
    reader.faults.addAll(files.faults());
    return new Outcome(reader.expertise, reader.catalog, reader.skills, reader.faults);
  }

  /** The entries of one layer's catalogue alone, by name; what can't be used is left out. */
  static Map<String, Integration> catalog(KnowledgeFiles files) {
    var reader = new LayerReader(files);
    KnowledgePlace.CATALOG.in(files).forEach(file -> reader.attempt(file, reader::addIntegration));
    return reader.catalog;
  }

  /** The shapes of secrets in the files of {@code expertise/secrets/}, file by file. */
  static List<KeyShape> secrets(KnowledgeFiles files) {
    var reader = new LayerReader(files);
    return files.below("expertise/secrets", 1, file -> file.toString().endsWith(".yaml")).stream()
        .flatMap(file -> KeyShapeReader.providers(reader.yaml(file, KnowledgeFiles.SMALL)).stream())
        .toList();
  }

  private void attempt(Path file, Consumer<Path> reading) {
    try {
      reading.accept(file);
    } catch (SetAside e) {
      faults.add(e.fault());
    }
  }

  private void addExpertise(Path file) {
    var root = yaml(file, KnowledgeFiles.LARGE);
    var read = ExpertiseReader.read(root, files.shown(file), file, files.layer());
    var domain = read.expertise().domain();
    var first = expertise.putIfAbsent(domain, read);
    if (first != null) {
      throw new SetAside(
          new Fault(
              Location.of(files.shown(file), 1),
              "the domain '" + domain + "' is that of " + first.expertise().path() + " already",
              "Give one of the two another `domain: …`, or merge them."));
    }
    faults.addAll(read.faults());
  }

  private void addIntegration(Path file) {
    var read = CatalogReader.read(yaml(file, KnowledgeFiles.SMALL), file, files.layer());
    if (catalog.putIfAbsent(read.name(), read) != null) {
      throw new SetAside(
          new Fault(
              Location.of(files.shown(file), 1),
              "the integration '" + read.name() + "' is in the catalogue already",
              "Keep one file " + file.getFileName() + " and delete the other."));
    }
  }

  private void addSkill(Path file) {
    var text = files.text(file, KnowledgeFiles.SMALL);
    var read = SkillReader.read(files.shown(file), text, files.layer());
    skills.putIfAbsent(read.name(), read);
  }

  private YamlNode yaml(Path file, int limit) {
    var root = YamlDocument.read(files.shown(file), files.text(file, limit));
    if (root == null) {
      throw new SetAside(
          new Fault(
              Location.of(files.shown(file), 1), "the file is empty", "Fill it, or delete it."));
    }
    return root;
  }
}
