package dev.lore.store.passages;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.Passage;
import dev.lore.model.PassageSource;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.KnowledgePlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every file of a project and of the toolkit that has something to be found, each as a source that
 * is read only when asked.
 *
 * <p>Of catalogue entries, skills and rules of the same name the nearest counts, as in {@link
 * dev.lore.store.KnowledgeStore}; what is known of a domain adds up. For one thread.
 */
public final class PassageFiles {
  /** Part of every fingerprint: another number and all files are read again. */
  private static final String FORM = "4 ";

  private final List<PassageSource> sources = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Layer> layers = EnumSet.noneOf(Layer.class);
  private final ReadFaults read;

  private final SkillNames skills;

  private PassageFiles(Path cache, SkillNames skills) {
    read = new ReadFaults(cache);
    this.skills = skills;
  }

  /**
   * The files as they are now, those of the toolkit as of their first look; none is opened but for
   * the name of a skill.
   *
   * @param cache a folder for what was wrong with files when they were last read
   * @param skills those of this project that are known already
   */
  public static PassageFiles of(
      KnowledgeFiles toolkit, Path project, Path cache, SkillNames skills) {
    var found = new PassageFiles(cache, skills);
    found.add(new KnowledgeFiles(project, Layer.PROJECT));
    found.add(toolkit);
    return found;
  }

  /** One for each file. */
  public List<PassageSource> sources() {
    return List.copyOf(sources);
  }

  /** The same where no file has changed, come or gone. */
  public List<String> state() {
    return sources.stream().map(source -> source.key() + "\n" + source.fingerprint()).toList();
  }

  /** Whose files there are. */
  public Set<Layer> layers() {
    return Set.copyOf(layers);
  }

  /**
   * What can't be used, sorted: places that can't be listed, and what was wrong with each file when
   * it was last read. Complete once the sources that changed have been read.
   */
  public List<Fault> faults() {
    var broken = read.isEmpty() ? Stream.<PassageSource>of() : sources.stream();
    return Stream.concat(
            faults.stream(),
            broken.flatMap(source -> read.of(source.key(), source.fingerprint()).stream()))
        .distinct()
        .sorted()
        .toList();
  }

  private void add(KnowledgeFiles files) {
    for (var place : KnowledgePlace.values()) {
      for (var file : place.in(files)) {
        if (isNearest(files, place, file)) {
          sources.add(source(files, place, file));
          layers.add(files.layer());
        }
      }
    }
    faults.addAll(files.faults());
  }

  private boolean isNearest(KnowledgeFiles files, KnowledgePlace place, Path file) {
    return switch (place) {
      case EXPERTISE, ARCHIVE -> true;
      case CATALOG -> names.add(place + " " + PassageReader.stem(file));
      case SKILL -> names.add(place + " " + skills.of(files, file));
      case RULE -> names.add(place + " " + PassageReader.rule(file));
    };
  }

  private PassageSource source(KnowledgeFiles files, KnowledgePlace place, Path file) {
    var key = files.shown(file);
    var fingerprint = FORM + files.stamp(file);
    return new PassageSource(key, fingerprint, () -> passages(files, place, file, fingerprint));
  }

  private List<Passage> passages(
      KnowledgeFiles files, KnowledgePlace place, Path file, String fingerprint) {
    var reader = new PassageReader(files, file);
    var passages = reader.passages(place);
    read.keep(files.shown(file), fingerprint, reader.faults());
    return passages;
  }
}
