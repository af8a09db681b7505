package dev.lore.store.merge;

import static dev.lore.store.merge.MergedText.BASE;
import static dev.lore.store.merge.MergedText.assertMerged;

import org.junit.jupiter.api.Test;

/** Lists, sets and whole files, whatever form they have. */
class ListMergeTest {
  @Test
  void theLaterDateIsKept() {
    assertMerged(
        BASE,
        BASE.replace("last_updated: 2026-01-01", "last_updated: 2026-02-01"),
        BASE.replace("last_updated: 2026-01-01", "last_updated: '2026-03-01'"),
        BASE.replace("last_updated: 2026-01-01", "last_updated: '2026-03-01'"));
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
}
