package dev.lore.store.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What became of three versions of one text. */
record MergedText(ExpertiseMerge.Outcome outcome) {
  static final String BASE =
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

  static MergedText of(String base, String ours, String theirs) {
    var sides = new Sides<>(base, ours, theirs).map(text -> text.getBytes(UTF_8));
    return new MergedText(ExpertiseMerge.merge("expertise.yaml", sides, 7));
  }

  static void assertMerged(String base, String ours, String theirs, String expected) {
    var merged = of(base, ours, theirs);
    assertThat(merged.text()).isEqualTo(expected);
    assertThat(merged.outcome.conflicts()).isZero();
    assertThat(merged.outcome.notes()).isEmpty();
  }

  static void assertConflict(String base, String ours, String theirs, String expected) {
    var merged = of(base, ours, theirs);
    assertThat(merged.text()).isEqualTo(expected);
    assertThat(merged.outcome.conflicts()).isEqualTo(1);
  }

  String text() {
    return new String(outcome.bytes(), UTF_8);
  }
}
