package dev.lore.store.passages;

import dev.lore.store.SkillReader;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.yaml.SetAside;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the skills of a project and of the toolkit are called. Each is read once, and again when its
 * file has changed. For any number of threads.
 */
public final class SkillNames {
  private final Map<String, Named> known = new ConcurrentHashMap<>();

  private record Named(String stamp, String name) {}

  /** The name in its front matter; where that can't be used, one that no other skill has. */
  String of(KnowledgeFiles files, Path file) {
    var shown = files.shown(file);
    var stamp = files.stamp(file);
    var named = known.get(shown);
    if (named == null || !named.stamp().equals(stamp)) {
      named = new Named(stamp, read(files, file, shown));
      known.put(shown, named);
    }
    return named.name();
  }

  private static String read(KnowledgeFiles files, Path file, String shown) {
    try {
      var text = files.text(file, KnowledgeFiles.SMALL);
      return SkillReader.read(shown, text, files.layer()).name();
    } catch (SetAside unusable) {
      return "in " + shown;
    }
  }
}
