package dev.lore.store.skill;

import dev.lore.model.Layer;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.yaml.SetAside;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which variables have a value in a project; only names are kept, never a value. */
public final class SetVariables {
  private static final List<String> FILES =
      List.of(".env", ".env.local", ".env.development", ".env.development.local");
  private static final Pattern SET =
      Pattern.compile(
          "(?m)^[ \\t]*+(?:export[ \\t]++)?+([A-Za-z_]\\w*+)[ \\t]*+="
              + "[ \\t]*+(?!(?:\"[ \\t]*+\"|'[ \\t]*+')?+[ \\t]*+(?:#|$)).");

  private SetVariables() {}

  /** Those of the environment, and of the files that programs load their environment from. */
  public static Predicate<String> in(Path root, Predicate<String> environment) {
    var files = new KnowledgeFiles(root, Layer.PROJECT);
    Set<String> names = new HashSet<>();
    for (var file : FILES) {
      if (files.exists(file)) {
        collect(files, file, names);
      }
    }
    return name -> names.contains(name) || environment.test(name);
  }

  private static void collect(KnowledgeFiles files, String file, Set<String> names) {
    try {
      var set = SET.matcher(files.text(Path.of(file), KnowledgeFiles.SMALL));
      while (set.find()) {
        names.add(set.group(1));
      }
    } catch (SetAside unreadable) {
      // What can't be read configures nothing.
    }
  }
}
