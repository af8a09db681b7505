package dev.lore.search;

import dev.lore.model.Passage;
import dev.lore.model.Search;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A process of its own that works on an index: {@code put} passages and print the id of each as
 * soon as it can be found, or {@code sync} one source of so many.
 */
public final class IndexProcess {
  private IndexProcess() {}

  /** Takes the verb, the folder, a name that makes ids its own, and a number. */
  public static void main(String[] arguments) {
    int number = Integer.parseInt(arguments[3]);
    try (var index = KnowledgeIndex.open(Path.of(arguments[1]), Passages.TODAY)) {
      if (arguments[0].equals("sync")) {
        System.out.println(index.sync(List.of(Passages.source(arguments[2], many(number)))));
        return;
      }
      for (int i = 0; i < number; i++) {
        var id = arguments[2] + "-" + i;
        index.put(Addition.of(arguments[2], Passages.learning(id, "written as word" + id)));
        var found = index.find(Search.of("word" + id), file -> true);
        System.out.println(Passages.ids(found).contains(id) ? id : "lost " + id);
      }
    }
  }

  static Passage[] many(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Passages.learning("l-" + i, "Many passages have number" + i))
        .toArray(Passage[]::new);
  }

  static Process start(String verb, Path folder, String name, int number) throws IOException {
    var command =
        Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file=/dev/null",
                "-cp",
                System.getProperty("java.class.path"),
                IndexProcess.class.getName(),
                verb,
                folder.toString(),
                name,
                String.valueOf(number))
            .toList();
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
