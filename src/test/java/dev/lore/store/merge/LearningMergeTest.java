package dev.lore.store.merge;

import static dev.lore.store.merge.MergedText.BASE;
import static dev.lore.store.merge.MergedText.assertMerged;

import org.junit.jupiter.api.Test;

/** Learnings that both sides added or confirmed. */
class LearningMergeTest {
  @Test
  void learningsAddedOnBothSidesAreKeptOursFirst() {
    var ours = BASE + "  - {date: 2026-02-01, insight: Ours one}\n  - insight: Ours two\n";
    var theirs = BASE + "  - insight: Theirs  # with a comment\n    context: x\n";

    assertMerged(
        BASE,
        ours,
        theirs,
        BASE
            + """
              - {date: 2026-02-01, insight: Ours one}
              - insight: Ours two
              - insight: Theirs  # with a comment
                context: x
            """
                .indent(0));
  }

  @Test
  void theSameLearningAddedOnBothSidesIsThereOnce() {
    assertMerged(
        BASE,
        BASE + "  - date: 2026-03-02\n    insight: Retry  after 429.\n",
        BASE + "  - date: 2026-03-01\n    insight: retry after 429\n",
        BASE + "  - date: 2026-03-01\n    insight: Retry  after 429.\n");
    assertMerged(
        BASE,
        BASE + "  - {id: A, insight: Same, confirmed: 1}\n",
        BASE + "  - {id: A, insight: Same, confirmed: 1}\n",
        BASE + "  - {id: A, insight: Same, confirmed: 1}\n");
  }

  @Test
  void theSameTextUnderTwoIdsIsOneEntryWithOursAndTheEarlierDate() {
    assertMerged(
        BASE,
        BASE + "  - id: A\n    date: 2026-03-02\n    insight: Same thing\n    files: [a.ts]\n",
        BASE + "  - id: B\n    date: 2026-03-01\n    insight: Same thing\n    files: [b.ts]\n",
        BASE
            + "  - id: A\n"
            + "    date: 2026-03-01\n"
            + "    insight: Same thing\n"
            + "    files: [a.ts, b.ts]\n");
  }

  @Test
  void confirmationsOfBothSidesAreAdded() {
    assertMerged(
        BASE,
        BASE.replace("confirmed: 1", "confirmed: 2"),
        BASE.replace("confirmed: 1", "confirmed: 3"),
        BASE.replace("confirmed: 1", "confirmed: 4"));
    assertMerged(
        BASE,
        BASE.replace("confirmed: 1", "confirmed: 2"),
        BASE.replace("confirmed: 1", "confirmed: 2"),
        BASE.replace("confirmed: 1", "confirmed: 3"));
    assertMerged(
        BASE,
        BASE + "    confirmed: 1\n",
        BASE + "    confirmed: 2\n",
        BASE + "    confirmed: 3\n");
    var flow = BASE + "  - {insight: A fact of one line, confirmed: 5}\n";
    assertMerged(
        flow,
        flow.replace("confirmed: 5", "confirmed: 6"),
        flow.replace("confirmed: 5", "confirmed: 6"),
        flow.replace("confirmed: 5", "confirmed: 7"));
  }
}
