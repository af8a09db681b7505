package dev.lore.store.merge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpertiseMergeTest {
  private static final String BASE =
      """
      # Payments, kept by hand.
      domain: payments
      last_updated: 2026-01-01
      version: 1.0   # a float

      conventions:
        - ALWAYS verify   # over the raw body
        - "NEVER log keys"

      integrations_catalog:
        payments:
          - name: Stripe
            env_vars: [STRIPE_SECRET_KEY]
            webhooks:
              - invoice.paid
      learnings:
        # newest last
        - id: L1
          date: 2026-01-01
          insight: >-
            Raw body
            only.
          confirmed: 1
        - date: 2026-01-02
          insight: Keep amounts whole
      """;

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

  @Test
  void theLaterDateIsKept() {
    assertMerged(
        BASE,
        BASE.replace("last_updated: 2026-01-01", "last_updated: 2026-02-01"),
        BASE.replace("last_updated: 2026-01-01", "last_updated: '2026-03-01'"),
        BASE.replace("last_updated: 2026-01-01", "last_updated: '2026-03-01'"));
  }

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

  @Test
  void theCatalogueIsMergedByNameAndItsListsAsSets() {
    var ours =
        BASE.replace("[STRIPE_SECRET_KEY]", "[STRIPE_SECRET_KEY, A]")
            .replace("learnings:", "  email:\n    - name: Resend\nlearnings:");
    var theirs =
        BASE.replace("[STRIPE_SECRET_KEY]", "[ B, STRIPE_SECRET_KEY ]")
            .replace("- invoice.paid\n", "- invoice.paid\n        - charge.failed\n")
            .replace("learnings:", "    - name: Adyen\n      env_vars:\n        - X\nlearnings:");

    assertMerged(
        BASE,
        ours,
        theirs,
        ours.replace("[STRIPE_SECRET_KEY, A]", "[STRIPE_SECRET_KEY, A, B]")
            .replace(
                "- invoice.paid\n",
                """
                - invoice.paid
                        - charge.failed
                    - name: Adyen
                      env_vars:
                        - X
                """));
  }

  @Test
  void anElementThatOneSideTakesOutOfBracketsIsGone() {
    var base = "env_vars: [A, B, C]  # all\n";

    assertMerged(
        base,
        "env_vars: [A, B, C, D]  # all\n",
        "env_vars: [A, C, E]\n",
        "env_vars: [A, C, D, E]  # all\n");
  }

  @Test
  void anEmptyListThatBothSidesFillHoldsBoth() {
    assertMerged(
        "domain: x\nlearnings: []\n",
        "domain: x\nlearnings:\n  - ours it is\n",
        "domain: x\nlearnings:\n- theirs it is\n",
        "domain: x\nlearnings:\n  - ours it is\n  - theirs it is\n");
    assertMerged(
        "domain: x\nlearnings:\n  - first one\n",
        "domain: x\nlearnings: []\n",
        "domain: x\nlearnings:\n  - first one\n  - second one\n",
        "domain: x\nlearnings:\n  - second one\n");
  }

  @Test
  void lineEndsByteOrderMarkAndMissingLastEndAreKeptAsOursHasThem() {
    var ours = "\uFEFFdomain: x\r\nlearnings:\r\n  - first one\r\n  - ours new";
    var theirs = "domain: x\nlearnings:\n  - first one\n  - theirs new\n";

    assertMerged(
        "\uFEFFdomain: x\r\nlearnings:\r\n  - first one\r\n",
        ours,
        theirs,
        "\uFEFFdomain: x\r\nlearnings:\r\n  - first one\r\n  - ours new\r\n  - theirs new");
  }

  @Test
  void aBlockOfTextIsMergedByLine() {
    var base = "overview: |\n  one\n  two\n  three\n  # four\n  five\nx: 1\n";

    assertMerged(
        base,
        base.replace("one", "ONE"),
        base.replace("five", "FIVE"),
        base.replace("one", "ONE").replace("five", "FIVE"));
    assertConflict(
        base,
        base.replace("one", "1st"),
        base.replace("one", "first"),
        base.replace("  one\n", "<<<<<<< ours\n  1st\n=======\n  first\n>>>>>>> theirs\n"));
  }

  @Test
  void aSideThatDoesNotParseIsMergedByLineAndSaysSo() {
    var outcome = merge(BASE, BASE + "  - \"a\" b\n", BASE.replace("1.0", "1.1"));

    assertThat(text(outcome)).isEqualTo(BASE.replace("1.0", "1.1") + "  - \"a\" b\n");
    assertThat(outcome.conflicts()).isZero();
    assertThat(outcome.notes())
        .containsExactly(
            "expertise.yaml (ours):26: text follows a closing quote; merged line by line");
  }

  @Test
  void bytesThatAreNotUtf8AreKept() {
    var base = "a: caf\u00e9\nb: 1\nc: 1\n";
    var outcome =
        ExpertiseMerge.merge(
            "expertise.yaml",
            new Sides<>(base, base.replace("b: 1", "b: 2"), base + "d: 4\n")
                .map(text -> text.getBytes(ISO_8859_1)),
            7);

    assertThat(new String(outcome.bytes(), ISO_8859_1))
        .isEqualTo("a: caf\u00e9\nb: 2\nc: 1\nd: 4\n");
  }

  @Test
  void commentsOfBothSidesStayWhereTheyWere() {
    var ours =
        BASE.replace("    # newest last\n", "").replace("  # newest last\n", "  # by hand\n");
    var theirs = BASE + "  # from here on: theirs\n  - insight: New there\n# the end\n";

    assertMerged(
        BASE, ours, theirs, ours + "  # from here on: theirs\n  - insight: New there\n# the end\n");
  }

  @Test
  void filesAndRelationshipsAreMergedByWhatNamesThem() {
    var base =
        """
        files:
          core:
            - path: src/pay.ts
              purpose: pays
        relationships:
          - {parent: app, child: pay, type: uses}
        """;
    var ours = base.replace("purpose: pays", "purpose: takes payments");
    var theirs =
        base.replace("purpose: pays\n", "purpose: pays\n      key_exports: [pay]\n")
            + "  - {parent: pay, child: stripe, type: calls}\n";

    assertMerged(base, ours, theirs, theirs.replace("purpose: pays", "purpose: takes payments"));
  }

  @Test
  void archivesOfAListAloneAreMergedToo() {
    assertMerged(
        "- id: A\n  insight: one\n",
        "- id: A\n  insight: one\n- id: B\n  insight: two\n",
        "- id: A\n  insight: one\n- id: C\n  insight: three\n",
        "- id: A\n  insight: one\n- id: B\n  insight: two\n- id: C\n  insight: three\n");
  }

  @Test
  void filesThatBothSidesCreateAreMerged() {
    assertMerged(
        "",
        "domain: x\nlearnings:\n  - ours it is\n",
        "domain: x\nlearnings:\n  - theirs it is\n",
        "domain: x\nlearnings:\n  - ours it is\n  - theirs it is\n");
  }

  private static void assertMerged(String base, String ours, String theirs, String expected) {
    var outcome = merge(base, ours, theirs);
    assertThat(text(outcome)).isEqualTo(expected);
    assertThat(outcome.conflicts()).isZero();
    assertThat(outcome.notes()).isEmpty();
  }

  private static void assertConflict(String base, String ours, String theirs, String expected) {
    var outcome = merge(base, ours, theirs);
    assertThat(text(outcome)).isEqualTo(expected);
    assertThat(outcome.conflicts()).isEqualTo(1);
  }

  private static ExpertiseMerge.Outcome merge(String base, String ours, String theirs) {
    return ExpertiseMerge.merge(
        "expertise.yaml", new Sides<>(base, ours, theirs).map(text -> text.getBytes(UTF_8)), 7);
  }

  private static String text(ExpertiseMerge.Outcome outcome) {
    return new String(outcome.bytes(), UTF_8);
  }
}
