package dev.lore.store.merge;

import static dev.lore.store.merge.MergedText.BASE;
import static dev.lore.store.merge.MergedText.assertConflict;
import static dev.lore.store.merge.MergedText.assertMerged;

import org.junit.jupiter.api.Test;

/** What both sides did to entries that were there, and what cannot be both. */
class ConflictMergeTest {
  @Test
  void editsOfDifferentEntriesKeysAndFieldsAreAllKept() {
    var ours =
        BASE.replace("version: 1.0   # a float", "version: 1.1   # a float")
            .replace("Keep amounts whole", "Keep amounts whole, always");
    var theirs =
        BASE.replace("Raw body\n", "The raw body\n")
            .replace("- date: 2026-01-02", "- date: 2026-01-03")
            .replace("domain: payments\n", "domain: payments\nowner: us\n");

    assertMerged(
        BASE,
        ours,
        theirs,
        ours.replace("Raw body\n", "The raw body\n")
            .replace("- date: 2026-01-02", "- date: 2026-01-03")
            .replace("domain: payments\n", "domain: payments\nowner: us\n"));
  }

  @Test
  void anEntryDeletedOnOneSideIsDeleted() {
    var gone = BASE.replace("  - \"NEVER log keys\"\n", "");

    assertMerged(BASE, gone, BASE + "  - new one\n", gone + "  - new one\n");
    assertMerged(BASE, BASE + "  - new one\n", gone, gone + "  - new one\n");
  }

  @Test
  void anEntryDeletedHereAndChangedThereIsAConflictAroundItAlone() {
    var gone = BASE.replace("  - date: 2026-01-02\n    insight: Keep amounts whole\n", "");
    var changed = BASE.replace("Keep amounts whole", "Keep amounts whole, in cents");

    assertConflict(
        BASE,
        gone + "  - ours, another\n",
        changed,
        gone
            + """
            <<<<<<< ours
            =======
              - date: 2026-01-02
                insight: Keep amounts whole, in cents
            >>>>>>> theirs
              - ours, another
            """);
  }

  @Test
  void aFieldChangedOnBothSidesIsAConflictAroundItsEntryAlone() {
    var ours = BASE.replace("Keep amounts whole", "Keep amounts in cents");
    var theirs = BASE.replace("Keep amounts whole", "Keep amounts decimal").replace("1.0", "1.2");

    assertConflict(
        BASE,
        ours,
        theirs,
        BASE.replace("1.0", "1.2")
            .replace(
                "  - date: 2026-01-02\n    insight: Keep amounts whole\n",
                """
                <<<<<<< ours
                  - date: 2026-01-02
                    insight: Keep amounts in cents
                =======
                  - date: 2026-01-02
                    insight: Keep amounts decimal
                >>>>>>> theirs
                """));
  }

  @Test
  void aConventionRewrittenOnBothSidesIsAConflictAndNotTwo() {
    assertConflict(
        BASE,
        BASE.replace("ALWAYS verify   #", "Check signatures first   #"),
        BASE.replace("ALWAYS verify   #", "Trust the edge   #"),
        BASE.replace(
            "  - ALWAYS verify   # over the raw body\n",
            """
            <<<<<<< ours
              - Check signatures first   # over the raw body
            =======
              - Trust the edge   # over the raw body
            >>>>>>> theirs
            """));
  }
}
