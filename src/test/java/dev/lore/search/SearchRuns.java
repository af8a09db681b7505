package dev.lore.search;

import dev.lore.model.IndexChanges;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.model.PassageSource;
import dev.lore.model.Search;
import dev.lore.search.meaning.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers the queries of a collection, as it is found by users: by words alone and with vectors. A
 * line of the output is engine, query, passage, best first. {@code src/bench/search} runs it.
 */
public final class SearchRuns {
  private SearchRuns() {}

  /** Takes the folder of native code, the collection's folder and one for the index. */
  public static void main(String[] arguments) throws IOException {
    var embedder = Embedder.in(Path.of(arguments[0]));
    var collection = Path.of(arguments[1]);
    var passages = passages(collection.resolve("docs.tsv"));
    var source = new PassageSource("docs", "" + passages.hashCode(), () -> passages);
    try (var index = KnowledgeIndex.open(Path.of(arguments[2]), embedder, Clock.systemUTC())) {
      long start = System.nanoTime();
      IndexChanges changes = index.sync(List.of(source));
      report(changes.written() + " passages indexed", start);
      start = System.nanoTime();
      report(index.embedMissing(Duration.ofHours(2)).made() + " vectors made", start);
      answer(index, "lore", collection);
    }
    try (var words = KnowledgeIndex.open(Path.of(arguments[2]), Clock.systemUTC())) {
      answer(words, "lore words", collection);
    }
  }

  private static void report(String what, long start) {
    System.err.printf("  %s in %,d ms%n", what, (System.nanoTime() - start) / 1_000_000);
  }

  static List<Passage> passages(Path file) throws IOException {
    var passages = new ArrayList<Passage>();
    for (var line : Files.readAllLines(file)) {
      var cells = line.split("\t", -1);
      passages.add(
          Passage.of(
              PassageKind.valueOf(cells[1]),
              Layer.PROJECT,
              cells[0],
              text(cells[2]),
              text(cells[3]),
              Location.of("docs", 1)));
    }
    return List.copyOf(passages);
  }

  private static String text(String cell) {
    return cell.replace("\\n", "\n");
  }

  private static void answer(KnowledgeIndex index, String engine, Path collection)
      throws IOException {
    for (var line : Files.readAllLines(collection.resolve("queries.tsv"))) {
      var cells = line.split("\t", -1);
      var search = Search.of(text(cells[1])).page(100, 0);
      for (var hit : index.find(search, file -> true).hits()) {
        System.out.println(engine + "\t" + cells[0] + "\t" + hit.passage().id());
      }
    }
  }
}
