package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.AddedLearning;
import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.store.ledger.Request.Wish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told whose learning is not kept as it was sent. */
class KnownAlreadyTest {
  private static final String FILE = "expertise/payments/expertise.yaml";

  @TempDir Path folder;
  private KeptProject project;

  @BeforeEach
  void open() {
    project = new KeptProject(folder);
  }

  @Test
  void aKeyThatStandsForAnotherTextIsTold() {
    var first = add(learning("Amounts are cents", "", ""), "k");
    var again = add(learning("Amounts are euros", "while paying", "stripe"), "k");
    assertThat(again.learning()).isEqualTo(first.learning().confirmed(1));
    assertThat(again.notes())
        .containsExactly(
            "this text was not kept: its key stands for "
                + first.learning().id()
                + ", which says something else; send it with another key");
    assertThat(add(learning("Amounts are cents", "", ""), "k").notes()).isEmpty();
  }

  @Test
  void whatAStandingEntryLacksIsTold() {
    project.add("The first");
    project.add("Amounts are cents");
    assertThat(add(learning("Amounts are cents", "while paying", ""), "").notes())
        .containsExactly(
            "the text was known, and the context that came with it was not kept; add it at "
                + FILE
                + ":7");
    var full = learning("Amounts are cents", "while paying", "stripe", "src/pay.ts");
    assertThat(add(full, "").notes())
        .containsExactly(
            "the text was known, and the context and the list of files and the integration that"
                + " came with it were not kept; add them at "
                + FILE
                + ":7");
  }

  @Test
  void whatStandsInFullIsNoReasonForANote() {
    var full = learning("Amounts are cents", "while  paying", "stripe", "src/pay.ts", "b.ts");
    assertThat(add(full, "").notes()).isEmpty();
    assertThat(add(full, "").notes()).isEmpty();
    assertThat(add(learning("Amounts are cents", "", "", "b.ts"), "").notes()).isEmpty();
  }

  @Test
  void theSecondOfOneRoundIsToldToo() {
    var wishes =
        List.of(
            new Wish.Add("payments", learning("One", "", ""), ""),
            new Wish.Add("payments", learning("One", "while paying", ""), ""));
    var outcomes =
        project.at(KeptProject.NOON).appendAll(wishes).stream().map(r -> r.outcome()).toList();
    assertThat(outcomes.getFirst().notes()).isEmpty();
    assertThat(outcomes.getLast().notes())
        .containsExactly(
            "the text was known, and the context that came with it was not kept; add it at "
                + FILE
                + ":4");
  }

  @Test
  void whatIsArchivedIsToldWithTheWayBack() {
    var id = project.add("One").learning().id();
    project.at(KeptProject.NOON).archive(id);
    var wayBack = id + " is archived; `lore learnings restore " + id + "` brings it back";
    var known = project.add("One");
    assertThat(known.archived()).isTrue();
    assertThat(known.notes()).containsExactly(wayBack);
    assertThat(add(learning("One", "while paying", ""), "").notes())
        .containsExactly(
            "the text was known, and the context that came with it was not kept; add it once it is"
                + " restored",
            wayBack);
  }

  private AddedLearning add(Learning learning, String key) {
    return project.at(KeptProject.NOON).append("payments", learning, key);
  }

  private static Learning learning(
      String insight, String context, String integration, String... files) {
    var draft = new LearningDraft(insight, context, List.of(files), integration, "", "", "");
    return Learning.from(draft, LocalDate.of(2026, 11, 21));
  }
}
