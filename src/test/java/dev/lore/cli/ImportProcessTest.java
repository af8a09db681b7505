package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lore import} and {@code lore export} over the files of other stores. */
class ImportProcessTest {
  private static final String MULCH =
      """
      {"id":"mx-1a2b","type":"convention","content":"Amounts are whole cents","classification":"foundational","recorded_at":"2026-02-03T10:00:00Z"}
      {"type":"pattern","name":"Raw body","description":"Verify before parsing","files":["src/hook.ts"],"classification":"tactical","recorded_at":"2026-02-04T10:00:00Z"}
      {"type":"failure","description":"Refund failed twice.","resolution":"Send the charge id","classification":"tactical","recorded_at":"2026-02-05T10:00:00Z"}
      {"type":"decision","title":"One queue","rationale":"Order matters","classification":"tactical","recorded_at":"2026-02-06T10:00:00Z","status":"deprecated"}
      not json
      {"type":"convention","content":"The key is %s","classification":"tactical","recorded_at":"2026-02-07T10:00:00Z"}
      """
          .formatted("sk_" + "live_4eC39HqLyjWDarjtT1zdp7dcQ2vB9xKe");

  @TempDir private Path home;
  private ProjectFiles project = new ProjectFiles(Path.of(""));

  @BeforeEach
  void stand_in_a_project() throws IOException {
    project = ProjectFiles.in(home).with("lore.yaml", "");
  }

  @Test
  void mulch_is_taken_once_merged_once_and_what_is_no_use_is_named() throws IOException {
    project.with(".mulch/expertise/payments.jsonl", MULCH);
    var lore = project.lore();
    lore.run("learn", "amounts are whole cents.", "--domain", "payments");

    var dry = lore.run("import", ".mulch", "--dry-run");
    var first = lore.run("import", ".mulch");
    var file = project.text("expertise/payments/expertise.yaml");
    var second = lore.run("import", ".mulch");

    assertThat(dry.out())
        .endsWith("2 taken, 1 merged, 0 known already, 3 set aside (nothing was written)\n");
    assertThat(first.code()).isEqualTo(3);
    assertThat(first.out())
        .contains(
            "merged     .mulch/expertise/payments.jsonl:1  l-",
            "taken      .mulch/expertise/payments.jsonl:2  l-",
            "set aside  .mulch/expertise/payments.jsonl:4  the record is deprecated",
            "set aside  .mulch/expertise/payments.jsonl:5  the line is not JSON",
            "set aside  .mulch/expertise/payments.jsonl:6  the insight holds what looks like a")
        .doesNotContain("4eC39HqLyjWDarjtT1zdp7dc")
        .endsWith("2 taken, 1 merged, 0 known already, 3 set aside\n");
    assertThat(file)
        .contains(
            "Refund failed twice. Send the charge id",
            "Raw body: Verify before parsing",
            "2026-02-04")
        .containsOnlyOnce("confirmed: 1");
    assertThat(second.out()).endsWith("0 taken, 0 merged, 3 known already, 3 set aside\n");
    assertThat(project.text("expertise/payments/expertise.yaml")).isEqualTo(file);
  }

  @Test
  void a_graph_of_server_memory_becomes_sentences() throws IOException {
    project.with(
        "memory.json",
        """
        {"type":"entity","name":"Stripe","entityType":"Payment Provider","observations":["retries for three days","signs with whsec"]}
        {"type":"relation","from":"shop","to":"Stripe","relationType":"pays_with"}
        {"type":"other"}
        """);

    var outcome = project.lore().run("import", "memory.json");

    assertThat(outcome.out()).endsWith("3 taken, 0 merged, 0 known already, 1 set aside\n");
    assertThat(project.text("expertise/general/expertise.yaml"))
        .contains(
            "Stripe: retries for three days", "kind: payment-provider", "shop pays with Stripe");
  }

  @Test
  void an_exported_memory_is_an_index_with_pages_and_comes_back_as_nothing_new()
      throws IOException {
    var lore = project.lore();
    lore.run("learn", "Amounts are\nwhole cents", "--domain", "payments", "--file", "src/pay.ts");
    lore.run("learn", "Bounces come late", "--domain", "email");
    var email = "expertise/email/expertise.yaml";
    project.with(email, project.text(email) + "conventions:\n  - Use templates\n");

    assertThat(lore.run("export", "--memory", "memory").out())
        .isEqualTo("wrote    MEMORY.md\nwrote    email.md\nwrote    payments.md\n");
    var written = project.tree();
    assertThat(lore.run("export", "--memory", "memory").out()).isEqualTo("nothing has changed\n");
    assertThat(project.tree()).isEqualTo(written);
    assertThat(project.text("memory/MEMORY.md"))
        .contains(
            "- [payments](payments.md): 1 learnings, 0 conventions; newest: Amounts are whole");
    assertThat(project.text("memory/payments.md")).contains("- Amounts are whole cents <!-- 20");

    var back = lore.run("import", "memory");
    assertThat(back.code()).as(back.out()).isEqualTo(0);
    assertThat(back.out()).endsWith("0 taken, 0 merged, 3 known already, 0 set aside\n");
    project.with("memory/email.md", "# mine\n");
    var refused = lore.run("export", "--memory", "memory");
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("email.md was not written by Lore");
    assertThat(lore.run("export", "--memory", "memory", "--force").code()).isEqualTo(0);
  }

  @Test
  void the_index_of_a_large_memory_has_two_hundred_short_lines() throws IOException {
    for (int i = 0; i < 230; i++) {
      project.with(
          "expertise/d%03d/expertise.yaml".formatted(i),
          "learnings:\n  - insight: " + "Very long words about it, ".repeat(20) + i + "\n");
    }

    assertThat(project.lore().run("export", "--memory", "memory").code()).isEqualTo(0);

    var index = project.text("memory/MEMORY.md").lines().toList();
    assertThat(index).hasSizeLessThanOrEqualTo(200).allMatch(line -> line.length() <= 150);
    assertThat(index.stream().filter(line -> line.startsWith("- [")).distinct())
        .hasSizeGreaterThan(180);
    assertThat(index.getLast()).matches("> And [0-9]+ more pages in this folder\\.");
    assertThat(project.tree().keySet()).contains("memory/d000.md", "memory/d229.md");
  }

  @Test
  void memories_and_expertise_of_other_families_are_read() throws IOException {
    project
        .with(
            "notes/MEMORY.md",
            "# Memory\n\n- [stripe](stripe.md): all of it\n- Ask before deploys\n")
        .with(
            "notes/stripe.md",
            "---\nname: x\n---\n# Stripe\n\nKeys rotate\nmonthly.\n\n```\ncode\n```\n")
        .with(
            "old/mail/expertise.yaml",
            """
            overview: mail
            best_practices:
              - Use templates
            known_issues:
              - issue: Bounces come late
                solution: wait a day
            """)
        .with(
            "old/mail/expertise.learnings.jsonl",
            """
            {"ts":"2026-05-06T07:08:09Z","type":"learning","section":"gotchas","content":"Senders warm up"}
            """)
        .with(
            "old/flow/expertise.yaml",
            """
            domain_id: flow
            file_patterns: ["src/**"]
            learned_from_failures:
              - {issue: Jobs ran twice, solution: Lock by id}
            decision_trees:
              - title: Queue or cron
                description: Cron where nobody waits
            """)
        .with("old/bad/expertise.yaml", "a: [\n");

    var outcome = project.lore().run("import", "notes", "old");

    assertThat(outcome.out())
        .contains(
            "set aside  old/bad/expertise.yaml:",
            "set aside  old/mail/expertise.yaml:1  overview: what stands there describes code")
        .endsWith("7 taken, 0 merged, 0 known already, 3 set aside\n");
    assertThat(project.text("expertise/stripe/expertise.yaml")).contains("Keys rotate monthly.");
    assertThat(project.text("expertise/general/expertise.yaml")).contains("Ask before deploys");
    assertThat(project.text("expertise/mail/expertise.yaml"))
        .contains(
            "Use templates",
            "kind: convention",
            "Bounces come late",
            "Senders warm up",
            "2026-05-06");
    assertThat(project.text("expertise/flow/expertise.yaml"))
        .contains("Jobs ran twice. Lock by id", "Queue or cron. Cron where nobody waits");
    assertThat(project.lore().run("import", "gone").code()).isEqualTo(3);
    assertThat(project.lore().run("import", "notes", "--format", "xml").code()).isEqualTo(2);
  }
}
