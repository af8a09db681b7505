package dev.lore.rules.compile;

import dev.lore.rules.RuleBase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * The classes that rules were compiled to, by path, and the index of their models.
 *
 * <p>The same rules, compiler and JDK yield the same bytes.
 */
public record CompiledRules(SortedMap<String, byte[]> classes, List<String> models) {
  /** Writes class files and index below a folder. */
  public void writeTo(Path folder) throws IOException {
    for (var file : files().entrySet()) {
      var target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  /** Writes class files and index as a jar; the caller closes the stream. */
  public void writeJar(OutputStream out) throws IOException {
    var jar = new JarOutputStream(out);
    for (var file : files().entrySet()) {
      var entry = new JarEntry(file.getKey());
      entry.setTime(0L);
      jar.putNextEntry(entry);
      jar.write(file.getValue());
      jar.closeEntry();
    }
    jar.finish();
  }

  private SortedMap<String, byte[]> files() {
    var files = new TreeMap<>(classes);
    files.put(RuleBase.INDEX, (String.join("\n", models) + "\n").getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
