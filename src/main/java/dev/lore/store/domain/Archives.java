package dev.lore.store.domain;

import dev.lore.model.Learning;
import dev.lore.model.UserError;
import dev.lore.store.disk.Failure;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The archives of all domains of a project, to be read. No lock is taken: they only grow. */
public final class Archives {
  private final Path project;

  /** The archives of the project at {@code project}. */
  public Archives(Path project) {
    this.project = project;
  }

  /**
   * All learnings in archives, by domain, in the order of their files.
   *
   * @throws UserError where a file can't be read
   */
  public Map<String, List<Learning>> learnings() {
    try {
      var places = new DomainPlaces(project.toRealPath());
      var all = new TreeMap<String, List<Learning>>();
      for (var place : places.all().entrySet()) {
        var archive = places.archive(place.getKey(), place.getValue());
        var learnings = new LinkedHashMap<String, Learning>();
        for (var name : archive.names()) {
          archive.read(name).archived().forEach(l -> learnings.put(l.id(), l));
        }
        if (!learnings.isEmpty()) {
          all.put(place.getKey(), List.copyOf(learnings.values()));
        }
      }
      return all;
    } catch (SetAside broken) {
      throw broken.asUserError();
    } catch (IOException e) {
      throw Failure.of(e);
    }
  }
}
