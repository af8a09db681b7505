package dev.lore.search;

import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.model.PassageSource;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What each factor of usefulness does to the order, by words alone: how often it puts the better of
 * two learnings first that say nearly the same, and what it costs when it says nothing, that is
 * when half of all learnings have it by chance. {@code src/bench/search usefulness} runs it.
 */
public final class SearchUsefulness {
  private static final String TOUCHED = "src/pay/stripe.ts";
  private static final String GONE = "src/old/gone.ts";
  private static final int DRAWS = 5;

  private final Path folder;
  private final Map<String, String> learnings = new HashMap<>();
  private final Map<String, Set<String>> wanted = new HashMap<>();

  private SearchUsefulness(Path data, Path folder) throws IOException {
    this.folder = folder;
    for (var line : Files.readAllLines(data.resolve("learnings.tsv"))) {
      var cells = line.split("\t", -1);
      learnings.put(cells[0], cells[1]);
    }
    for (var line : Files.readAllLines(data.resolve("questions.tsv"))) {
      var cells = line.split("\t", -1);
      wanted.put(cells[0], Set.of(cells[1].split(" ")));
    }
  }

  /** What a learning has been through. */
  private enum Past {
    NOTHING,
    CONFIRMED,
    REFUTED,
    OLD,
    FILES_GONE,
    TOUCHED_FILE,
    ARCHIVED;

    boolean better() {
      return this == CONFIRMED || this == TOUCHED_FILE;
    }

    Passage of(String id, String text) {
      return new Passage(
          id,
          PassageKind.LEARNING,
          Layer.PROJECT,
          "",
          "",
          "",
          text,
          this == FILES_GONE ? List.of(GONE) : this == TOUCHED_FILE ? List.of(TOUCHED) : List.of(),
          this == OLD ? "2024-05-21" : "2026-11-01",
          this == CONFIRMED ? 3 : 0,
          this == REFUTED ? 1 : 0,
          this == ARCHIVED,
          Location.of("expertise/a.yaml", 1));
    }
  }

  /** Takes the folder of learnings.tsv and questions.tsv, and one to work in. */
  public static void main(String[] arguments) throws IOException {
    var bench = new SearchUsefulness(Path.of(arguments[0]), Path.of(arguments[1]));
    System.out.println("                better twin first    nDCG@10 where it is by chance");
    for (var past : Past.values()) {
      System.out.printf(
          Locale.ROOT,
          "  %-12s  %16.2f    %28.3f%n",
          past.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          bench.twins(past),
          bench.byChance(past));
    }
  }

  /** Of the pairs that are found: one said in one way, one in another, only one has this past. */
  private double twins(Past past) throws IOException {
    int pairs = 0;
    int right = 0;
    for (boolean swapped : new boolean[] {false, true}) {
      BiFunction<String, String, List<Passage>> twins =
          (id, text) -> {
            var plain = swapped ? text : text + " As seen lately in one project.";
            var other = swapped ? text + " As seen lately in one project." : text;
            return List.of(Past.NOTHING.of("plain " + id, plain), past.of("other " + id, other));
          };
      for (var answer : answers(twins).entrySet()) {
        for (var id : wanted.getOrDefault(answer.getKey(), Set.of())) {
          int plain = answer.getValue().indexOf("plain " + id);
          int other = answer.getValue().indexOf("other " + id);
          if (plain >= 0 && other >= 0) {
            pairs++;
            right += other < plain == past.better() ? 1 : 0;
          }
        }
      }
    }
    return (double) right / pairs;
  }

  private double byChance(Past past) throws IOException {
    double sum = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      var random = new Random(draw);
      BiFunction<String, String, List<Passage>> some =
          (id, text) -> List.of((random.nextBoolean() ? past : Past.NOTHING).of(id, text));
      for (var answer : answers(some).entrySet()) {
        sum += gain(answer.getValue(), wanted.getOrDefault(answer.getKey(), Set.of()));
      }
    }
    return sum / wanted.size() / DRAWS;
  }

  private Map<String, List<String>> answers(BiFunction<String, String, List<Passage>> made)
      throws IOException {
    var passages = new ArrayList<Passage>();
    learnings.keySet().stream()
        .sorted()
        .forEach(id -> passages.addAll(made.apply(id, learnings.getOrDefault(id, ""))));
    var place = Files.createTempDirectory(Files.createDirectories(folder), "index");
    var answers = new HashMap<String, List<String>>();
    try (var index = KnowledgeIndex.open(place, Passages.TODAY)) {
      index.sync(List.of(new PassageSource("all", "1", () -> passages)));
      for (var question : wanted.keySet()) {
        var filter = Search.of(question).filter();
        var search = new Search(question, archivedToo(filter), List.of(TOUCHED), 20, 0);
        answers.put(question, Passages.ids(index.find(search, file -> !file.equals(GONE))));
      }
    }
    return answers;
  }

  private static SearchFilter archivedToo(SearchFilter filter) {
    return new SearchFilter(
        filter.kinds(),
        filter.domains(),
        filter.integrations(),
        filter.layers(),
        filter.under(),
        filter.since(),
        true);
  }

  private static double gain(List<String> found, Set<String> right) {
    var left = new HashSet<>(right);
    double gain = 0;
    double best = 0;
    for (int i = 0; i < 10; i++) {
      double worth = Math.log(2) / Math.log(i + 2);
      best += i < right.size() ? worth : 0;
      gain += i < found.size() && left.remove(found.get(i)) ? worth : 0;
    }
    return gain / best;
  }
}
