package dev.lore.store;

import dev.lore.model.Expertise;
import dev.lore.model.Integration;
import dev.lore.model.KeyShape;
import dev.lore.model.Knowledge;
import dev.lore.model.Layer;
import dev.lore.model.UserError;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.KnowledgePlace;
import dev.lore.store.yaml.SetAside;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All knowledge, read from the files of the toolkit and of a project.
 *
 * <p>Each {@link #load} reads the project afresh, and equal files give equal knowledge. What was
 * read of the toolkit is kept, and its files are looked at again after two seconds. May be used by
 * any number of threads.
 */
public final class KnowledgeStore {
  private final Path toolkit;
  private final Shipped shipped;

  /**
   * A store over the toolkit at {@code toolkit}.
   *
   * @param toolkit as {@link Toolkit#root} gives it, or any folder of the same form
   */
  public KnowledgeStore(Path toolkit) {
    this.toolkit = toolkit;
    shipped = new Shipped(toolkit);
  }

  /**
   * Reads both layers; of the same domain, integration name or skill name the project's counts.
   *
   * <p>A file that cannot be used is left out and is one of {@link Knowledge#faults}.
   *
   * @param project its root; may hold none of the files looked for
   * @throws UserError where the project's {@code lore.yaml} cannot be used: to go on with other
   *     limits than those asked for would be wrong
   */
  public Knowledge load(Path project) {
    return load(project, shipped.layer());
  }

  /** Reads what the project itself says, for those who can't wait for the toolkit. */
  public Knowledge own(Path project) {
    return load(project, new LayerReader.Outcome(Map.of(), Map.of(), Map.of(), List.of()));
  }

  private Knowledge load(Path project, LayerReader.Outcome below) {
    var files = new KnowledgeFiles(project, Layer.PROJECT);
    var settings = settings(files);
    var above = LayerReader.read(files);
    var outcomes =
        Stream.concat(below.expertise().values().stream(), above.expertise().values().stream())
            .toList();
    return new Knowledge(
        expertise(below.expertise(), above.expertise()),
        integrations(catalog(below.catalog(), above.catalog()), outcomes),
        List.copyOf(layered(below.skills(), above.skills())),
        settings.policy(),
        settings.waivers(),
        Stream.concat(below.faults().stream(), above.faults().stream()).sorted().toList());
  }

  /**
   * The text of one file.
   *
   * @param shown its path as {@link Expertise#path} and {@link dev.lore.model.Skill#path} give it
   * @throws UserError where it can't be read
   */
  public String text(Path project, Layer layer, String shown) {
    var files = new KnowledgeFiles(layer == Layer.PROJECT ? project : toolkit, layer);
    var path = layer == Layer.PROJECT ? shown : shown.replaceFirst("^toolkit/", "");
    try {
      return files.text(Path.of(path), KnowledgeFiles.LARGE);
    } catch (SetAside e) {
      throw e.asUserError();
    }
  }

  /** What differs once a file of the project's knowledge came, changed or went. */
  public String stamp(Path project) {
    var files = new KnowledgeFiles(project, Layer.PROJECT);
    return Stream.of(KnowledgePlace.values())
        .flatMap(place -> place.in(files).stream())
        .map(file -> file + " " + files.stamp(file))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Reads the catalogue alone, which takes as long however much has been learned: the integrations
   * of {@link #load} but those that only an {@code expertise.yaml} names, and all key shapes.
   */
  public Collection<Integration> catalog(Path project) {
    return catalog(
        shipped.catalog(), LayerReader.catalog(new KnowledgeFiles(project, Layer.PROJECT)));
  }

  /** The key shapes of these integrations, and then those that the toolkit knows of no one's. */
  public List<KeyShape> keys(Collection<Integration> integrations) {
    return Stream.concat(
            integrations.stream().flatMap(entry -> entry.keys().stream()),
            shipped.secrets().stream())
        .toList();
  }

  private static List<Expertise> expertise(
      Map<String, ExpertiseReader.Outcome> below, Map<String, ExpertiseReader.Outcome> above) {
    return Stream.of(below, above)
        .flatMap(layer -> layer.keySet().stream())
        .distinct()
        .sorted()
        .flatMap(domain -> expertise(below.get(domain), above.get(domain)))
        .toList();
  }

  /** Of one domain what the toolkit says, as far as the project says nothing else, and that. */
  private static Stream<Expertise> expertise(
      ExpertiseReader.@Nullable Outcome below, ExpertiseReader.@Nullable Outcome above) {
    if (below == null || above == null) {
      return Stream.of(below, above)
          .filter(Objects::nonNull)
          .map(ExpertiseReader.Outcome::expertise);
    }
    return Stream.of(below.expertise().without(above.expertise()), above.expertise());
  }

  private static <T> Collection<T> layered(Map<String, T> below, Map<String, T> above) {
    SortedMap<String, T> all = new TreeMap<>(below);
    all.putAll(above);
    return all.values();
  }

  /** Entries of a project take the toolkit's place, but can't take its key shapes away. */
  private static Collection<Integration> catalog(
      Map<String, Integration> below, Map<String, Integration> above) {
    var all = new TreeMap<>(below);
    above.forEach(
        (name, entry) -> all.merge(name, entry, (shipped, own) -> own.withKeysOf(shipped)));
    return all.values();
  }

  /** The catalogue, and what only an {@code integrations_catalog} names, the project's first. */
  private static List<Integration> integrations(
      Collection<Integration> catalog, Collection<ExpertiseReader.Outcome> expertise) {
    var all = new TreeMap<String, Integration>();
    expertise.stream()
        .flatMap(read -> read.integrations().stream())
        .filter(named -> catalog.stream().noneMatch(entry -> entry.calledBy(named.name())))
        .forEach(named -> all.merge(named.name(), named, KnowledgeStore::nearer));
    catalog.forEach(entry -> all.put(entry.name(), entry));
    return List.copyOf(all.values());
  }

  private static Integration nearer(Integration first, Integration second) {
    return second.layer().compareTo(first.layer()) > 0 ? second : first;
  }

  private ProjectSettings settings(KnowledgeFiles project) {
    try {
      return ProjectSettings.read(project, new KnowledgeFiles(toolkit, Layer.TOOLKIT));
    } catch (SetAside e) {
      throw e.asUserError();
    }
  }
}
