package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.AddedLearning;
import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.model.LearningId;
import dev.lore.model.UserError;
import dev.lore.store.ledger.Request.Wish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpertiseFileTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path project;

  @Test
  void theFirstLearningMakesTheFile() throws IOException {
    var added = add("One");
    assertThat(added.fresh()).isTrue();
    assertThat(added.learning().at()).hasToString("expertise/payments/expertise.yaml:4");
    assertThat(yaml())
        .isEqualTo(
            """
            domain: payments
            last_updated: 2026-11-21
            learnings:
              - id: %s
                date: 2026-11-21
                insight: One
            """
                .formatted(LearningId.of("One")));
  }

  @Test
  void theLineIsThatOfTheEntry() throws IOException {
    for (int i = 0; i < 5; i++) {
      var at = add("Number " + i).learning().at();
      assertThat(yaml().lines().skip(at.line() + 1L).findFirst())
          .hasValue("    insight: Number " + i);
    }
  }

  @Test
  void theFolderOfTheJournalIsLeftAloneByGit() throws IOException {
    add("One");
    assertThat(project.resolve("expertise/.lore/.gitignore")).hasContent("*");
    assertThat(files("expertise/payments")).containsExactly("expertise.yaml");
  }

  @Test
  void theSameTextConfirmsTheFirst() throws IOException {
    var first = add("Verify first.");
    var again = at(NOON).append("other", learning("verify \u00a0 first"), "");
    assertThat(again.fresh()).isFalse();
    assertThat(again.domain()).isEqualTo("payments");
    assertThat(again.learning()).isEqualTo(first.learning().confirmed(1));
    assertThat(yaml()).contains("insight: Verify first.\n    confirmed: 1\n");
    assertThat(project.resolve("expertise/other")).doesNotExist();
  }

  @Test
  void theSameKeyIsTheSameLearning() {
    var first = at(NOON).append("payments", learning("One"), "k-1");
    var again = at(NOON).append("payments", learning("Said otherwise"), "k-1");
    assertThat(again.learning().id()).isEqualTo(first.learning().id());
    assertThat(again.learning().confirmed()).isEqualTo(1);
  }

  @Test
  void twoOfTheSameInOneRoundAreOne() {
    var wishes =
        IntStream.range(0, 3).mapToObj(i -> new Wish.Add("payments", learning("One"), "")).toList();
    var outcomes = at(NOON).appendAll(wishes).stream().map(r -> r.outcome()).toList();
    assertThat(outcomes).extracting(AddedLearning::fresh).containsExactly(true, false, false);
    assertThat(outcomes.getLast().learning().confirmed()).isEqualTo(2);
  }

  @Test
  void whatAnEditorOverwroteIsPutBack() throws IOException {
    add("One");
    var older = yaml();
    add("Two");
    write("# mine\n" + older);
    var third = add("Three");
    assertThat(insights()).containsExactly("One", "Two", "Three");
    assertThat(yaml()).startsWith("# mine\n");
    assertThat(third.notes()).singleElement().asString().contains("1 learning was put back");
  }

  @Test
  void whatSomebodyDeletedLaterStaysDeleted() throws IOException {
    add("One");
    var older = yaml();
    add("Two");
    write(older);
    at(NOON.plus(Duration.ofMinutes(16))).append("payments", learning("Three"), "");
    assertThat(insights()).containsExactly("One", "Three");
  }

  @Test
  void aCrashBeforeTheFileIsReplacedLosesNothing() throws IOException {
    add("One");
    var before = yaml();
    add("Two");
    write(before);
    forgetWhatIsDone();
    at(NOON.plus(Duration.ofDays(9))).append("payments", learning("Three"), "");
    assertThat(insights()).containsExactly("One", "Two", "Three");
  }

  @Test
  void aCrashWhileALearningMovesLosesNothing() throws IOException {
    var id = add("One").learning().id();
    add("Two");
    var before = yaml();
    at(NOON).archive(id);
    forgetWhatIsDone();
    write(before);
    Files.delete(project.resolve("expertise/payments/archive/2026-11.yaml"));
    add("Three");
    assertThat(insights()).containsExactly("Two", "Three");
    assertThat(archived()).containsExactly("One");
  }

  @Test
  void aTornJournalIsCutAndTold() throws IOException {
    add("One");
    Files.writeString(journal(), "00000000 7 1 + payments l-aa", StandardOpenOption.APPEND);
    assertThat(add("Two").notes()).singleElement().asString().contains("journal was damaged");
    assertThat(add("Three").notes()).isEmpty();
    assertThat(insights()).containsExactly("One", "Two", "Three");
  }

  @Test
  void aFileThatDoesNotParseIsRefusedAndLeftAlone() throws IOException {
    add("One");
    var broken = yaml() + "  - insight: it: is\n";
    write(broken);
    var journal = Files.readAllBytes(journal());
    assertThatThrownBy(() -> add("Two"))
        .isInstanceOfSatisfying(
            UserError.class,
            e -> {
              assertThat(e.problem())
                  .startsWith("expertise/payments/expertise.yaml:7:16: `: ` stands");
              assertThat(e.advice()).contains("quotes");
            });
    assertThat(yaml()).isEqualTo(broken);
    assertThat(Files.readAllBytes(journal())).isEqualTo(journal);
  }

  @Test
  void oneDomainThatDoesNotParseStopsNoOther() throws IOException {
    add("One");
    write("a: b: c\n");
    var outcomes =
        at(NOON)
            .appendAll(
                List.of(
                    new Wish.Add("payments", learning("Two"), ""),
                    new Wish.Add("email", learning("Three"), "")));
    assertThatThrownBy(() -> outcomes.getFirst().outcome()).isInstanceOf(UserError.class);
    assertThat(outcomes.getLast().outcome().fresh()).isTrue();
  }

  @Test
  void whatIsOldMovesToTheArchiveAndIsNeverLost() throws IOException {
    Files.writeString(project.resolve("lore.yaml"), "store: {max_lines: 60}\n");
    var all = IntStream.range(0, 100).mapToObj(i -> "Number " + i).toList();
    all.forEach(this::add);
    assertThat(yaml().lines().count()).isBetween(48L, 60L);
    var kept = new ArrayList<>(archived());
    assertThat(kept).hasSizeGreaterThan(80);
    kept.addAll(insights());
    assertThat(kept).containsExactlyElementsOf(all);
    assertThat(files("expertise/payments/archive")).containsExactly("2026-11.yaml");
  }

  @Test
  void whatIsInTheArchiveIsConfirmedThereAndCanComeBack() throws IOException {
    var id = add("One").learning().id();
    add("Two");
    at(NOON).archive(id);
    assertThat(insights()).containsExactly("Two");
    assertThat(archived()).containsExactly("One");
    var again = add(" One ");
    assertThat(again.fresh()).isFalse();
    assertThat(again.learning().confirmed()).isEqualTo(1);
    assertThat(at(NOON).restore(id).learning().confirmed()).isEqualTo(1);
    assertThat(insights()).containsExactly("Two", "One");
    assertThat(archived()).isEmpty();
    assertThat(add("One").learning().confirmed()).isEqualTo(2);
  }

  @Test
  void theIndexComesBackByItself() throws IOException {
    var id = add("One").learning().id();
    at(NOON).archive(id);
    var index = project.resolve("expertise/.lore/identities");
    Files.delete(index);
    assertThat(add("One").fresh()).isFalse();
    Files.writeString(index, "garbage\n");
    assertThat(add("One").fresh()).isFalse();
    Files.writeString(index, "garbage\n", StandardOpenOption.APPEND);
    assertThat(add("One").fresh()).isFalse();
  }

  @Test
  void theJournalMayBeDeleted() throws IOException {
    add("One");
    try (var files = Files.list(project.resolve("expertise/.lore"))) {
      files.forEach(ExpertiseFileTest::delete);
    }
    assertThat(add("One").fresh()).isFalse();
    assertThat(add("Two").fresh()).isTrue();
  }

  private AddedLearning add(String insight) {
    return at(NOON).append("payments", learning(insight), "");
  }

  private ExpertiseFile at(Instant now) {
    return new ExpertiseFile(project, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Learning learning(String insight) {
    return Learning.from(LearningDraft.of(insight), LocalDate.of(2026, 11, 21));
  }

  private List<String> insights() throws IOException {
    return dev.lore.store.edit.ExpertiseText.of("", Files.readAllBytes(file())).learnings().stream()
        .map(Learning::insight)
        .toList();
  }

  private List<String> archived() {
    return at(NOON).archived().values().stream()
        .flatMap(List::stream)
        .map(Learning::insight)
        .toList();
  }

  private Path file() {
    return project.resolve("expertise/payments/expertise.yaml");
  }

  private Path journal() {
    return project.resolve("expertise/.lore/journal");
  }

  private String yaml() throws IOException {
    return Files.readString(file());
  }

  private void write(String text) throws IOException {
    Files.writeString(file(), text);
  }

  /** Takes the word of what is done out of the journal, as a crash before it leaves it. */
  private void forgetWhatIsDone() throws IOException {
    var lines = Files.readAllLines(journal());
    Files.write(journal(), lines.subList(0, lines.size() - 1));
  }

  private List<String> files(String folder) throws IOException {
    try (var files = Files.list(project.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
