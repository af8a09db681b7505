package dev.lore.search;

import dev.lore.model.Passage;
import dev.lore.model.PassageSource;
import dev.lore.model.Search;
import dev.lore.search.meaning.Embedder;
import dev.lore.search.meaning.RandomVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a search and a put cost at full size, and writes the same passages and queries as tables for
 * a peer to be measured by. {@code src/bench/search speed} runs it.
 */
public final class SearchSpeed {
  private static final int QUERIES = 1_000;
  private static final Random RANDOM = new Random(5);

  private SearchSpeed() {}

  /** Takes the folder of native code, one to work in, and how many learnings. */
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[1]);
    int size = Integer.parseInt(arguments[2]);
    var learnings = IntStream.range(0, size).mapToObj(i -> learning(i, 30)).toList();
    var queries = Stream.generate(() -> words(4)).limit(QUERIES).toList();
    Files.createDirectories(folder);
    write(folder.resolve("docs.tsv"), learnings.stream().map(p -> p.id() + "\t\t\t" + p.body()));
    write(folder.resolve("queries.tsv"), queries.stream().map(q -> "q\t" + q));

    try (var index = KnowledgeIndex.open(folder, Clock.systemUTC())) {
      long start = System.nanoTime();
      index.sync(sources(learnings));
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%,d learnings indexed in %.1f s, %,.0f a second%n", size, seconds, size / seconds);
      measure("words", QUERIES, i -> index.find(Search.of(queries.get(i)), f -> true));
      measure("put and find", 200, i -> putAndFind(index, i));
    }
    long start = System.nanoTime();
    try (var index = KnowledgeIndex.open(folder, Clock.systemUTC())) {
      index.find(Search.of(queries.getFirst()), f -> true);
    }
    System.out.printf("%-14s %,d ms%n", "open and find", (System.nanoTime() - start) / 1_000_000);
    RandomVectors.write(folder, learnings);
    try (var index =
        KnowledgeIndex.open(folder, Embedder.in(Path.of(arguments[0])), Clock.systemUTC())) {
      // Each question is a new one: its vector is made too.
      var next = queries.iterator();
      measure("with vectors", 200, i -> index.find(Search.of(next.next()), f -> true));
    }
    System.gc();
    var memory = Runtime.getRuntime();
    System.out.printf(
        "%-14s %,d MB of heap%n", "memory", (memory.totalMemory() - memory.freeMemory()) >> 20);
  }

  private static void putAndFind(KnowledgeIndex index, int i) {
    var id = "added-" + i;
    index.put(Addition.of("added", Passages.learning(id, words(30) + " marker" + i)));
    if (!Passages.ids(index.find(Search.of("marker" + i), f -> true)).contains(id)) {
      throw new IllegalStateException(id + " was not found");
    }
  }

  private static void measure(String what, int times, IntConsumer work) {
    for (int i = 0; i < times; i++) {
      work.accept(i % QUERIES);
    }
    var nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.accept(i);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-14s p50 %.1f ms, p99 %.1f ms%n",
        what, nanos[times / 2] / 1e6, nanos[times * 99 / 100] / 1e6);
  }

  /** Spread over files as people do. */
  private static List<PassageSource> sources(List<Passage> learnings) {
    var sources = new ArrayList<PassageSource>();
    for (int from = 0; from < learnings.size(); from += 2_000) {
      var part = learnings.subList(from, Math.min(learnings.size(), from + 2_000));
      sources.add(new PassageSource("file " + from, "1", () -> part));
    }
    return sources;
  }

  private static Passage learning(int number, int length) {
    return Passages.learning("l-" + number, words(length));
  }

  /** Words of which few are common and most are rare, as in any language. */
  private static String words(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "w" + (int) Math.exp(RANDOM.nextDouble() * Math.log(50_000)))
        .collect(Collectors.joining(" "));
  }

  private static void write(Path file, Stream<String> lines) throws IOException {
    Files.write(file, lines.toList());
  }
}
