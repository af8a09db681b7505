package dev.lore.store.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.model.Voice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Learning LEARNED =
      Learning.from(
          new LearningDraft(
              "Retry: after 429 # wait",
              "while paging",
              List.of("src/a.ts"),
              "stripe",
              "gotcha",
              "",
              ""),
          TODAY);

  static Stream<String> shapes() {
    return Shapes.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void loadingAndSavingChangesNoByte(String shape) {
    var bytes = bytes(shape);
    assertThat(ExpertiseText.of(shape, bytes).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void addingOnlyAddsLinesAndDatesTheFile(String shape) {
    var before = ExpertiseText.of(shape, bytes(shape));
    var after = before.edited(adding(before));

    assertThat(after.learning(LEARNED.id()))
        .isNotNull()
        .extracting(Learning::insight, Learning::context, Learning::files, Learning::date)
        .containsExactly(LEARNED.insight(), LEARNED.context(), LEARNED.files(), LEARNED.date());
    assertThat(removed(text(before), text(after))).allMatch(ShapesTest::mayChange);
    assertThat(ExpertiseText.of(shape, after.bytes()).bytes()).isEqualTo(after.bytes());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatWasAddedCanLeaveAgain(String shape) {
    var before = ExpertiseText.of(shape, bytes(shape));
    var with = before.edited(adding(before));
    if (with.movable(LEARNED.id()) == null) {
      assertThat(text(with)).contains("[", "{");
      return;
    }
    var without = with.edited(new Change(List.of(), Set.of(LEARNED.id()), Map.of(), TODAY));
    assertThat(without.learnings()).extracting(Learning::id).doesNotContain(LEARNED.id());
    assertThat(removed(text(before), text(without))).allMatch(ShapesTest::mayChange);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void countingChangesOneLine(String shape) {
    var before = ExpertiseText.of(shape, bytes(shape));
    var with = before.edited(adding(before));
    for (var voice : Voice.values()) {
      var once = with.edited(counting(Map.of(new Count(LEARNED.id(), voice), 1)));
      var twice = once.edited(counting(Map.of(new Count(LEARNED.id(), voice), 2)));
      assertThat(twice.learning(LEARNED.id())).extracting(l -> l.times(voice)).isEqualTo(2);
      assertThat(removed(text(once), text(twice))).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void bothCountsMayBeginInOneEdit(String shape) {
    var before = ExpertiseText.of(shape, bytes(shape));
    var counts =
        Map.of(
            new Count(LEARNED.id(), Voice.CONFIRMED), 1, new Count(LEARNED.id(), Voice.REFUTED), 2);
    var after = before.edited(adding(before)).edited(counting(counts));
    assertThat(after.learning(LEARNED.id()))
        .extracting(Learning::confirmed, Learning::refuted)
        .containsExactly(1, 2);
  }

  private static boolean mayChange(String line) {
    var plain = line.replace("\uFEFF", "").stripTrailing();
    return plain.startsWith("last_updated") || Shapes.MAY_CHANGE.contains(plain);
  }

  private static Change adding(ExpertiseText text) {
    return new Change(List.of(text.entry(LEARNED)), Set.of(), Map.of(), TODAY);
  }

  private static Change counting(Map<Count, Integer> counts) {
    return new Change(List.of(), Set.of(), counts, TODAY);
  }

  private static byte[] bytes(String shape) {
    return Shapes.all().getOrDefault(shape, "").getBytes(StandardCharsets.UTF_8);
  }

  private static String text(ExpertiseText text) {
    return new String(text.bytes(), StandardCharsets.UTF_8);
  }

  /** The lines of {@code before} that are not in {@code after} in the same order. */
  private static List<String> removed(String before, String after) {
    var removed = new ArrayList<String>();
    var rest = new ArrayList<>(List.of(after.split("\n", -1)));
    for (var line : before.split("\n", -1)) {
      int at = rest.indexOf(line);
      if (at < 0) {
        removed.add(line);
      } else {
        rest.subList(0, at + 1).clear();
      }
    }
    return removed;
  }
}
