package dev.lore.search.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many of the nearest passages {@link NearestCollector} keeps, of those that comparing each
 * finds: {@code NearestRecall FOLDER…} takes all files of vectors below the folders for one table,
 * and each eightieth passage for a question.
 */
public final class NearestRecall {
  private static final int STRIDE = 80;
  private static final List<Integer> MOST = List.of(10, 40);

  private NearestRecall() {}

  public static void main(String[] folders) throws IOException {
    var table = new VectorTable();
    for (var folder : folders) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var file : files.filter(path -> path.toString().endsWith(".vectors")).toList()) {
          new VectorFile(file).readNew(table);
        }
      }
    }
    System.out.printf(Locale.ROOT, "%,d passages%n", table.size());
    for (int most : MOST) {
      int kept = 0;
      int wanted = 0;
      for (int row = 0; row < table.size(); row += STRIDE) {
        var exact = exact(table, table.vector(row), most);
        wanted += exact.size();
        exact.retainAll(collected(table, table.vector(row), most));
        kept += exact.size();
      }
      System.out.printf(
          Locale.ROOT,
          "of the %d nearest: %.1f %% kept%n",
          most,
          100.0 * kept / Math.max(wanted, 1));
    }
  }

  private static Set<Integer> exact(VectorTable table, Vector question, int most) {
    record Near(int row, float near) {}
    return IntStream.range(0, table.size())
        .mapToObj(row -> new Near(row, table.near(row, question)))
        .sorted((one, other) -> Float.compare(other.near(), one.near()))
        .limit(most)
        .map(Near::row)
        .collect(HashSet::new, Set::add, Set::addAll);
  }

  private static Set<Integer> collected(VectorTable table, Vector question, int most) {
    var collector = new NearestCollector(table, question, most);
    for (int row = 0; row < table.size(); row++) {
      collector.keep(row, row);
    }
    return Arrays.stream(collector.nearest().documents())
        .map(found -> found.doc)
        .collect(HashSet::new, Set::add, Set::addAll);
  }
}
