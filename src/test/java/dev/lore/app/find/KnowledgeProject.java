package dev.lore.app.find;

import dev.lore.app.LearningService;
import dev.lore.app.brief.BriefService;
import dev.lore.model.Hit;
import dev.lore.model.Search;
import dev.lore.store.KnowledgeStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A project on disk, below a folder that holds its toolkit and cache too. */
public record KnowledgeProject(Path folder) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  public KnowledgeProject with(String path, String text) {
    return written(root().resolve(path), text);
  }

  public KnowledgeProject withToolkit(String path, String text) {
    return written(folder.resolve("toolkit").resolve(path), text);
  }

  private KnowledgeProject written(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return this;
  }

  public Path root() {
    return folder.resolve("project");
  }

  public FindService find() {
    return new FindService(folder.resolve("toolkit"), folder.resolve("cache"), CLOCK);
  }

  public BriefService briefs() {
    return new BriefService(new KnowledgeStore(folder.resolve("toolkit")), find());
  }

  public LearningService learnings() {
    return new LearningService(new KnowledgeStore(folder.resolve("toolkit")), CLOCK);
  }

  /** What each hit says, best first. */
  public List<String> found(String text) {
    return bodies(Search.of(text));
  }

  public List<String> bodies(Search search) {
    return find().find(root(), search).hits().stream()
        .map(Hit::passage)
        .map(passage -> passage.body().lines().findFirst().orElse(""))
        .toList();
  }

  /** Every file of the project with what it holds. */
  public Map<String, String> contents() {
    var all = new TreeMap<String, String>();
    try (var files = Files.walk(root())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.put(
            root().relativize(file) + " " + Files.getLastModifiedTime(file),
            Files.readString(file));
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return all;
  }
}
