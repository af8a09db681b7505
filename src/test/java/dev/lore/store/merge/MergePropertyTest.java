package dev.lore.store.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.store.yaml.YamlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any additions and confirmations; a failure names its seed. */
class MergePropertyTest {
  private static final List<String> STYLES =
      List.of(
          "- date: 2026-01-02\n  insight: %s\n  confirmed: %d\n",
          "- insight: >-\n    %s\n  confirmed: %d\n  # kept\n",
          "- {insight: \"%s\", confirmed: %d}\n",
          "- confirmed: 0%2$d\n  insight: |\n    %1$s\n\n  files_affected: [a.ts, b.ts]\n",
          "-\n  insight: '%s'\n  confirmed: %d\n");

  private static final List<Path> SAMPLES =
      Stream.of("database", "email", "messaging", "payments")
          .map(domain -> Path.of("expertise", domain, "expertise.yaml"))
          .toList();

  static IntStream seeds() {
    return IntStream.concat(IntStream.range(0, 400), IntStream.of(865, 2076, 3666));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void additionsOfBothSidesAreThereOnceAndConfirmationsAddUp(int seed) {
    var random = new Random(seed);
    var base = entries(random, 0, random.nextInt(6));
    var ours = changed(random, base, 100);
    var theirs = changed(random, base, 200);
    var shared = entries(random, 300, random.nextInt(3));
    ours.putAll(shared);
    theirs.putAll(shared);

    var merged = merged(text(base, seed), text(ours, seed), text(theirs, seed));
    var mirrored = merged(text(base, seed), text(theirs, seed), text(ours, seed));

    assertThat(merged).isEqualTo(union(base, ours, theirs)).isEqualTo(mirrored);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatOneSideAloneChangedIsTakenAndOursStaysToTheByte(int seed) throws IOException {
    var random = new Random(seed);
    var base = Files.readAllLines(SAMPLES.get(seed % SAMPLES.size()));
    var edited = String.join("\n", edited(random, base)) + "\n";
    var before = String.join("\n", base) + "\n";

    assertThat(outcome(before, edited, before)).isEqualTo(edited);
    assertThat(outcome(before, edited, edited)).isEqualTo(edited);
    assertThat(withoutBlanks(outcome(before, before, edited))).isEqualTo(withoutBlanks(edited));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverBothSidesDidNoLineOfEitherIsLostWithoutTheOtherHavingDeletedIt(int seed)
      throws IOException {
    var random = new Random(seed);
    var base = Files.readAllLines(SAMPLES.get(seed % SAMPLES.size()));
    var ours = edited(random, base);
    var theirs = edited(random, base);

    var merged =
        outcome(
            String.join("\n", base) + "\n",
            String.join("\n", ours) + "\n",
            String.join("\n", theirs) + "\n");

    var added = new HashSet<>(ours);
    added.addAll(theirs);
    added.removeAll(base);
    added.removeIf(line -> line.contains("last_updated") || line.isBlank());
    assertThat(merged.lines().toList()).containsAll(added);
  }

  /** A few lines deleted, changed, commented and put in, as people and agents do. */
  private static List<String> edited(Random random, List<String> base) {
    var lines = new ArrayList<>(base);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(lines.size());
      var line = lines.get(at);
      var indent = " ".repeat(line.length() - line.stripLeading().length());
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, indent + "# remark " + random.nextInt(1000));
        case 2 -> lines.set(at, line + " more" + random.nextInt(1000));
        case 3 -> lines.add(at, indent + "- entry of its own " + random.nextInt(1000));
        case 4 -> lines.add(at, "");
        default -> lines.add("key" + random.nextInt(1000) + ": value");
      }
    }
    return lines;
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("(?m)^\\s*\n", "");
  }

  private static String outcome(String base, String ours, String theirs) {
    var sides = new Sides<>(base, ours, theirs).map(text -> text.getBytes(UTF_8));
    return new String(ExpertiseMerge.merge("x", sides, 7).bytes(), UTF_8);
  }

  private static Map<Integer, Integer> entries(Random random, int from, int count) {
    var entries = new TreeMap<Integer, Integer>();
    for (int i = 0; i < count; i++) {
      entries.put(from + random.nextInt(100), random.nextInt(4));
    }
    return entries;
  }

  private static Map<Integer, Integer> changed(Random random, Map<Integer, Integer> base, int own) {
    var changed = new TreeMap<>(base);
    changed.replaceAll((entry, count) -> count + (random.nextInt(3) == 0 ? 1 : 0));
    changed.putAll(entries(random, own, random.nextInt(5)));
    return changed;
  }

  private static Map<String, Integer> union(
      Map<Integer, Integer> base, Map<Integer, Integer> ours, Map<Integer, Integer> theirs) {
    Set<Integer> all = new HashSet<>(ours.keySet());
    all.addAll(theirs.keySet());
    var union = new HashMap<String, Integer>();
    for (int entry : all) {
      int before = base.getOrDefault(entry, 0);
      int one = ours.getOrDefault(entry, before);
      int other = theirs.getOrDefault(entry, before);
      union.put(insight(entry), entry >= 300 ? one : one + other - before);
    }
    return union;
  }

  private static String insight(int entry) {
    return "fact" + entry + " of word" + entry * 7 + ", name" + entry * 13;
  }

  private static String text(Map<Integer, Integer> entries, int seed) {
    var text = new StringBuilder("# by hand\ndomain: x\nlearnings:\n");
    var indent = " ".repeat(seed % 3);
    entries.forEach((entry, count) ->
        STYLES
            .get(entry % STYLES.size())
            .formatted(insight(entry), count)
            .lines()
            .forEach(line -> text.append(indent).append(line).append('\n')));
    return text + "tail: end\n";
  }

  /** The insights of the merged text and their confirmations. */
  private static Map<String, Integer> merged(String base, String ours, String theirs) {
    var outcome =
        ExpertiseMerge.merge(
            "x", new Sides<>(base, ours, theirs).map(text -> text.getBytes(UTF_8)), 7);
    var text = new String(outcome.bytes(), UTF_8);
    assertThat(outcome.conflicts()).as(text).isZero();
    assertThat(outcome.notes()).isEmpty();
    var root = YamlDocument.read("x", text);
    var found = new HashMap<String, Integer>();
    var insights = new ArrayList<String>();
    if (root != null) {
      for (var entry : root.list("learnings")) {
        insights.add(entry.required("insight"));
        found.put(entry.required("insight"), Integer.parseInt(entry.required("confirmed")));
      }
    }
    assertThat(insights).doesNotHaveDuplicates();
    return found;
  }
}
