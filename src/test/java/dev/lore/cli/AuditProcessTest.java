package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lore.cli.LoreProcess.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lore audit} as a shell sees it: what goes where, and which code it leaves. */
class AuditProcessTest {
  private static final String CLEAN =
      """
      No findings.

      Rules
        PASS  2 rules
        N/A   3 rules with nothing to examine

      Examined
        2 files, 1 line

      0 findings in 2 files; 5 rules: 2 passed, 3 not applicable
      """;
  private static final String FOUND =
      """
      main.go
        8:3  P0    `g.Go` starts a goroutine a round and nothing limits how many: no SetLimit, no semaphore  p0/errgroup-unlimited

      Rules
        FAIL  p0/errgroup-unlimited  1 finding, 1 place examined
        PASS  2 rules
        N/A   2 rules with nothing to examine

      Examined
        2 files, 11 lines

      1 finding (1 P0) in 2 files; 5 rules: 1 failed, 2 passed, 2 not applicable
      """;

  @TempDir private Path home;

  /** An audit by four rules and a gate, so that further ones change no total. */
  private static Outcome audit(LoreProcess lore, String... more) {
    var command =
        new ArrayList<>(
            List.of("audit", "--rules", "{p0/errgroup-unlimited,p0/file-too-long}", "--rules"));
    command.add("{coverage/integration-without-skill,security/secret-in-source}");
    command.addAll(List.of(more));
    return lore.run(command.toArray(String[]::new));
  }

  @Test
  void a_clean_tree_exits_with_0() throws IOException {
    assertThat(audit(tree().with("main.go", "package main\n").lore()))
        .isEqualTo(new Outcome(0, CLEAN, ""));
  }

  @Test
  void a_finding_exits_with_1_and_is_on_standard_output() throws IOException {
    assertThat(audit(tree().with("main.go", Tree.P0).lore())).isEqualTo(new Outcome(1, FOUND, ""));
  }

  @Test
  void an_empty_folder_says_that_nothing_was_examined() throws IOException {
    var empty = Files.createDirectory(home.resolve("empty"));

    assertThat(audit(LoreProcess.in(empty)))
        .isEqualTo(
            new Outcome(
                3,
                """
                Nothing was examined: no file was read in %s.

                Rules
                  N/A   5 rules with nothing to examine

                Examined
                  0 files, 0 lines

                nothing examined: 0 files read; 5 rules: 5 not applicable
                """
                    .formatted(empty.toRealPath()),
                ""));
  }

  @ParameterizedTest
  @CsvSource({"P0, 0", "p1, 0", "P2, 1", "NOTE, 1", "never, 0"})
  void the_limit_decides_which_severity_fails(String limit, int code) throws IOException {
    var outcome = tree().with("pay.ts", Tree.P2).lore().run("audit", "--fail-on", limit);

    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.out())
        .contains(
            "  1:1  P2    Mollie is used and no skill covers it "
                + " coverage/integration-without-skill",
            code == 1
                ? "  FAIL  coverage/integration-without-skill  1 finding, 1 place examined"
                : "  WARN  coverage/integration-without-skill  1 finding, 1 place examined");
  }

  @Test
  void even_the_gravest_finding_passes_where_nothing_shall_fail() throws IOException {
    var outcome = audit(tree().with("main.go", Tree.P0).lore(), "--fail-on", "never");

    assertThat(outcome.out()).isEqualTo(FOUND.replace("FAIL", "WARN").replace("failed", "warned"));
    assertThat(outcome.code()).isEqualTo(0);
  }

  @Test
  void json_and_sarif_are_one_document_each() throws IOException {
    var lore = tree().with("main.go", Tree.P0).lore();

    var json = lore.run("audit", "--format", "json");
    var sarif = lore.run("audit", "--format", "SARIF");

    assertThat(List.of(json.code(), sarif.code())).containsExactly(1, 1);
    assertThat(List.of(json.err(), sarif.err())).containsExactly("", "");
    var finding = new ObjectMapper().readTree(json.out()).at("/findings/0");
    assertThat(finding.at("/rule").asText()).isEqualTo("p0/errgroup-unlimited");
    var result = new ObjectMapper().readTree(sarif.out()).at("/runs/0/results/0");
    assertThat(result.at("/ruleId").asText()).isEqualTo("p0/errgroup-unlimited");
    assertThat(audit(lore, "--format", "text").out()).isEqualTo(FOUND);
  }

  @Test
  void an_output_file_gets_the_report_and_standard_output_nothing() throws IOException {
    var tree = tree().with("main.go", Tree.P0);

    assertThat(audit(tree.lore(), "--output", "../report.txt")).isEqualTo(new Outcome(1, "", ""));
    assertThat(home.resolve("report.txt")).hasContent(FOUND);
  }

  @ParameterizedTest
  @CsvSource({"gone/report.txt, its folder does not exist", "., Is a directory"})
  void an_output_that_can_not_be_written_exits_with_3(String file, String reason)
      throws IOException {
    assertThat(tree().with("main.go", Tree.P0).lore().run("audit", "--output", file))
        .isEqualTo(
            new Outcome(
                3,
                "",
                "lore: %s can't be written: %s\n  Name a file in a folder that is there and can be written to.\n"
                    .formatted(file, reason)));
  }

  @Test
  void only_chosen_rules_report() throws IOException {
    var lore = tree().with("main.go", Tree.P0).with("pay.ts", Tree.P2).lore();

    assertThat(lore.run("audit", "--rules", "security/secret-in-*", "--rules", "coverage/*").out())
        .contains("coverage/integration-without-skill")
        .doesNotContain("p0/")
        .endsWith("1 finding (1 P2) in 3 files; 3 rules: 1 warned, 1 passed, 1 not applicable\n");
    assertThat(lore.run("audit", "--rules", "{p0,security}/*-unlimited").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p0/{   | 'p0/{' is not a glob                          | Close each [ and each {; \\ before one of them takes it as it is.
          [      | '[' is not a glob                             | Close each [ and each {; \\ before one of them takes it as it is.
          gone/* | no rule that reports findings matches 'gone/*' | `lore rules list` shows them all; --rules takes a glob such as 'p0/*'.
          """,
      quoteCharacter = '"')
  void a_choice_of_no_rule_exits_with_2(String glob, String problem, String advice)
      throws IOException {
    assertThat(tree().lore().run("audit", "--rules", glob))
        .isEqualTo(new Outcome(2, "", "lore: " + problem + "\n  " + advice + "\n"));
  }

  @Test
  void paths_of_one_project_are_audited_together() throws IOException {
    var tree = tree().with("a/main.go", Tree.P0).with("b/pay.ts", Tree.P2).with("c/x.py", "x = 1");

    var outcome = audit(tree.lore(), "a/main.go", "b", "b");

    assertThat(outcome.out())
        .contains("a/main.go\n  8:3  P0", "b/pay.ts\n  1:1  P2")
        .endsWith(
            "2 findings (1 P0, 1 P2) in 2 files; 5 rules: 1 failed, 1 warned, 2 passed,"
                + " 1 not applicable\n");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void paths_of_two_projects_are_refused() throws IOException {
    var one = tree();
    Tree.at(home.resolve("other"));

    assertThat(one.lore().run("audit", ".", "../other"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "lore: %s/. and %1$s/../other belong to different projects\n  Audit them one at a time.\n"
                    .formatted(one.root().toRealPath())));
  }

  @Test
  void a_path_that_does_not_exist_exits_with_3() throws IOException {
    var tree = tree();

    assertThat(tree.lore().run("audit", "gone"))
        .isEqualTo(
            new Outcome(
                3,
                "",
                "lore: %s/gone does not exist\n  Name a folder or a file that is there.\n"
                    .formatted(tree.root().toRealPath())));
  }

  @Test
  void equal_trees_give_equal_bytes_in_whatever_order_they_were_made() throws IOException {
    var one = tree().with("a.go", Tree.P0).with("b/pay.ts", Tree.P2).with("b/z.py", "x = 1\n");
    var other =
        Tree.at(home.resolve("other"))
            .with("b/z.py", "x = 1\n")
            .with("b/pay.ts", Tree.P2)
            .with("a.go", Tree.P0);
    var report = one.lore().run("audit", "--format", "json");

    assertThat(report.code()).isEqualTo(1);
    assertThat(one.lore().run("audit", "--format", "json")).isEqualTo(report);
    assertThat(other.lore().run("audit", "--format", "json")).isEqualTo(report);
  }

  @Test
  void only_a_terminal_gets_colour_and_no_color_takes_it_away() throws IOException {
    var lore = tree().with("main.go", Tree.P0).lore();
    var onTerminal = lore.withOption("-Dlore.terminals=out");

    assertThat(audit(onTerminal).out()).contains("\u001b[");
    assertThat(audit(onTerminal.with("NO_COLOR", "1")).out()).isEqualTo(FOUND);
    assertThat(audit(onTerminal.with("TERM", "dumb")).out()).isEqualTo(FOUND);
  }

  private Tree tree() {
    return Tree.at(home.resolve("project"));
  }
}
