package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.cli.LoreProcess.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lore audit} beside readers that leave, full disks and audits that run at once. */
class AuditSurroundingsProcessTest {
  @TempDir private Path home;

  @Test
  void a_reader_that_leaves_is_no_error() throws IOException {
    var tree = tree();
    for (int i = 100; i < 400; i++) {
      tree.with("main" + i + ".go", Tree.P0);
    }

    assertThat(tree.lore().shell("\"$@\" | head -n 1", "audit"))
        .isEqualTo(new Outcome(0, "main100.go\n", ""));
    assertThat(tree.lore().shell("\"$@\" | head -c 1", "audit", "--format", "json"))
        .isEqualTo(new Outcome(0, "{", ""));
  }

  @Test
  void a_report_that_is_lost_on_a_full_disk_exits_with_3() throws IOException {
    assertThat(tree().lore().shell("\"$@\" >/dev/full", "audit"))
        .isEqualTo(
            new Outcome(
                3,
                "",
                """
                lore: standard output can't be written to
                  Is its disk full? `lore audit --output FILE` writes the report elsewhere.
                """));
  }

  @Test
  void two_processes_may_compile_the_same_rules_at_once() throws IOException {
    var lore =
        tree()
            .with("rules/acme/go/README.md", "# Go\n\n`acme/go` · P1\n\nGo.\n")
            .with(
                "rules/acme/go/rule.drl",
                """
                package rules.acme;
                import dev.lore.facts.*;
                global dev.lore.rules.Findings findings;
                rule "acme/go"
                when
                  $file : FileRead(language == "go")
                then
                  findings.report(drools, $file.at(), "Go");
                end
                """)
            .with("main.go", "package main\n")
            .lore();

    var one = lore.start("audit", "--trust-project-rules", "--rules", "acme/*");
    var other = lore.start("audit", "--trust-project-rules", "--rules", "acme/*");

    var outcome = LoreProcess.outcome(one);
    assertThat(outcome.out()).startsWith("main.go\n  1:1  P1    Go  acme/go\n");
    assertThat(LoreProcess.outcome(other)).isEqualTo(outcome);
    try (var kept = Files.list(lore.home().resolve(".cache/lore/rules"))) {
      assertThat(kept).singleElement().asString().endsWith(".jar");
    }
  }

  private Tree tree() {
    return Tree.at(home.resolve("project"));
  }
}
