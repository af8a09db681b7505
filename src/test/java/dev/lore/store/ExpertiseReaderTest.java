package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Expertise;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.model.Location;
import dev.lore.model.Pattern;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpertiseReaderTest {
  private static final String FILE = "expertise/pay/expertise.yaml";

  @TempDir Path folder;

  @Test
  void theFamilyOfDomainFilesAndLearningsIsRead() {
    var expertise =
        read(
            """
            domain: payments
            last_updated: 2026-01-02
            version: 1.0
            files:
              core:
                - {path: src/pay.ts, purpose: pays}
            patterns:
              - name: inbox
                description: store first
                location: src/inbox.ts
              - verify, then parse
            conventions:
              - ALWAYS verify
              - rule: Keep amounts whole
                why: rounding
            learnings:
              - date: 2026-01-02
                insight: Raw body only
                context: webhooks
                source: https://example.com
                files_affected: [src/hook.ts, src/app.ts]
            """);

    assertThat(expertise)
        .isEqualTo(
            new Expertise(
                "payments",
                FILE,
                List.of("ALWAYS verify", "Keep amounts whole. rounding"),
                List.of(
                    new Pattern("inbox", "store first", "src/inbox.ts"),
                    new Pattern("verify, then parse", "", "")),
                List.of(),
                List.of(
                    new Learning(
                        LearningId.of("Raw body only"),
                        "2026-01-02",
                        "Raw body only",
                        "webhooks. https://example.com",
                        List.of("src/hook.ts", "src/app.ts"),
                        "",
                        "",
                        0,
                        0,
                        new Location(FILE, 17, 5))),
                Layer.PROJECT));
  }

  @Test
  void theFamilyOfOverviewAndBestPracticesIsRead() {
    var expertise =
        read(
            """
            overview:
              description: How we pay
            core_implementation:
              client: {file: src/pay.ts}
            best_practices:
              - Verify first
              - Amounts in cents
            known_issues:
              - issue: Signatures fail
                solution: Mount the raw parser first.
              - Retries double-charge
            """);

    assertThat(expertise.domain()).isEqualTo("pay");
    assertThat(expertise.conventions()).containsExactly("Verify first", "Amounts in cents");
    assertThat(expertise.learnings())
        .containsExactly(
            learning("Signatures fail. Mount the raw parser first.", 9),
            learning("Retries double-charge", 11));
  }

  @Test
  void theFamilyOfDomainIdAndGuidelinesIsRead() {
    var expertise =
        read(
            """
            domain_id: billing
            file_patterns: ["src/**/*.ts"]
            keywords: [pay]
            guidelines:
              naming: Use cents in names
              errors: [Wrap them, Log them]
            patterns:
              retry: back off
              inbox: {description: store first, path: src/inbox.ts}
            known_gotchas: {webhooks: [Order is not kept], amounts: {gotcha: Yen}}
            gotchas: One text alone
            learned_from_failures:
              - {issue: Lost events, solution: Store before answering}
            validation_commands: [npm test]
            """);

    assertThat(expertise.domain()).isEqualTo("billing");
    assertThat(expertise.conventions())
        .containsExactly("naming: Use cents in names", "errors: Wrap them", "errors: Log them");
    assertThat(expertise.patterns())
        .containsExactly(
            new Pattern("retry", "back off", ""),
            new Pattern("inbox", "store first", "src/inbox.ts"));
    assertThat(expertise.learnings())
        .extracting(Learning::insight)
        .containsExactly(
            "Order is not kept", "Yen", "One text alone", "Lost events. Store before answering");
  }

  @Test
  void learningsAreReadInEveryShapeThatIsInUse() {
    var expertise =
        read(
            """
            learnings:
              - a plain text
              - {learning: with learning, date: 2026-01-02}
              - {title: with title, applied_to: src/a.ts}
              - {id: L1, lesson: with lesson, verified: true}
              - {title: Title, description: and text, impact: high}
              - {date: 2026-01-02, description: described only}
              - {date: 2026-01-02, discovery: an unknown key}
              - {insight: made, created_files: [src/b.ts]}
            """);

    assertThat(expertise.learnings())
        .extracting(l -> l.date() + "|" + l.insight() + "|" + l.context() + "|" + l.files())
        .containsExactly(
            "|a plain text||[]",
            "2026-01-02|with learning||[]",
            "|with title||[src/a.ts]",
            "|with lesson||[]",
            "|Title. and text|high|[]",
            "2026-01-02|described only||[]",
            "2026-01-02|an unknown key||[]",
            "|made||[src/b.ts]");
  }

  @Test
  void anEntryWithoutTextIsNamedAndTheOthersStay() {
    var project =
        new ProjectFolder(folder)
            .with(
                FILE,
                """
                learnings:
                - good
                - {date: 2026-01-02, id: 7}
                patterns:
                - {location: x}
                integrations_catalog: {crm: [{env_vars: [A]}]}
                """);

    assertThat(project.faults())
        .containsExactly(
            FILE
                + ":3:3: a learning has no insight"
                + " | Add `insight: …` below line 3, or delete the entry.",
            FILE + ":5:3: a pattern has no name | Add `name: …`, or delete the entry.",
            FILE + ":6:30: an integration has no name | Add `name: …`, or delete the entry.");
    assertThat(project.load().expertise())
        .extracting(Expertise::learnings)
        .containsExactly(List.of(learning("good", 2, 3)));
  }

  private Expertise read(String text) {
    var knowledge = new ProjectFolder(folder).with(FILE, text).load();
    assertThat(knowledge.faults()).isEmpty();
    return knowledge.expertise().getFirst();
  }

  private static Learning learning(String insight, int line) {
    return learning(insight, line, 5);
  }

  private static Learning learning(String insight, int line, int column) {
    return new Learning(
        LearningId.of(insight),
        "",
        insight,
        "",
        List.of(),
        "",
        "",
        0,
        0,
        new Location(FILE, line, column));
  }
}
