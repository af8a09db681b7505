package dev.lore.report;

import static dev.lore.report.Reports.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Finding;
import dev.lore.model.Location;
import dev.lore.model.Severity;
import dev.lore.model.Verdict;
import dev.lore.model.Verdict.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void a_report_shows_findings_first_and_the_summary_last() throws IOException {
    assertThat(Reports.text(Reports.full(), "/src/shop"))
        .isEqualTo(
            """
            api/billing.ts
              3:12   P0    Stripe key in source        security/hardcoded-secret
              120:5  P1    handlers[key](e) in a loop  p0/call-in-loop

            web/ü x.ts
              7:1  P1    fetch in a loop  p0/call-in-loop

            Integrations in use
              sendgrid  web/mail.ts:2 imports sendgrid
              stripe    api/billing.ts:1 imports stripe, + 1 more

            Rules
              FAIL  security/hardcoded-secret  1 finding, 1 place examined
              WARN  p0/call-in-loop  2 findings, 9 places examined
              PASS  1 rule
              N/A   1 rule with nothing to examine

            Examined
              214 files, 18204 lines
              2 files and 1 folder skipped: 1 ignored by git, 2 binary
              1 finding suppressed

            Set aside
              expertise/payments/expertise.yaml:14: a learning has no insight
                Add `insight: …` below line 14, or delete the entry.

            Notes
              2 project rules were left alone.

            3 findings (1 P0, 2 P1) in 214 files; \
            4 rules: 1 failed, 1 warned, 1 passed, 1 not applicable; \
            2 files and 1 folder skipped
            """);
  }

  @Test
  void a_verbose_report_from_a_folder_below_lists_each_rule_skipped_file_and_suppression()
      throws IOException {
    var options = new ReportOptions(false, true, Path.of("/src/shop/api"), "1.2.3");
    assertThat(Reports.text(Reports.full(), options))
        .isEqualTo(
            """
            billing.ts
              3:12   P0    Stripe key in source        security/hardcoded-secret
              120:5  P1    handlers[key](e) in a loop  p0/call-in-loop

            /src/shop/web/ü x.ts
              7:1  P1    fetch in a loop  p0/call-in-loop

            Integrations in use
              sendgrid  /src/shop/web/mail.ts:2 imports sendgrid
              stripe    billing.ts:1 imports stripe, + 1 more

            Rules
              FAIL  security/hardcoded-secret  1 finding, 1 place examined
              WARN  p0/call-in-loop  2 findings, 9 places examined
              PASS  p0/file-too-long  214 places examined
              N/A   p0/route-without-auth  nothing to examine

            Examined
              214 files, 18204 lines
              2 files and 1 folder skipped: 1 ignored by git, 2 binary
                /src/shop/dist/  ignored by git
                /src/shop/logo.png  binary
                /src/shop/shop.png  binary
              1 finding suppressed
                tables.ts:401  P2  812 lines  p0/file-too-long  -- generated

            Set aside
              /src/shop/expertise/payments/expertise.yaml:14: a learning has no insight
                Add `insight: …` below line 14, or delete the entry.

            Notes
              2 project rules were left alone.

            3 findings (1 P0, 2 P1) in 214 files; \
            4 rules: 1 failed, 1 warned, 1 passed, 1 not applicable; \
            2 files and 1 folder skipped
            """);
  }

  @Test
  void colour_paints_words_and_changes_none() throws IOException {
    var options = new ReportOptions(true, false, Path.of("/src/shop"), "1.2.3");
    String coloured = Reports.text(Reports.full(), options);
    assertThat(coloured)
        .startsWith(
            """
            \033[1mapi/billing.ts\033[0m
              3:12   \033[1;31mP0  \033[0m  Stripe key in source        \
            \033[2msecurity/hardcoded-secret\033[0m
              120:5  \033[33mP1  \033[0m  handlers[key](e) in a loop  \
            \033[2mp0/call-in-loop\033[0m
            """);
    assertThat(coloured.replaceAll("\033\\[[0-9;]*m", ""))
        .isEqualTo(Reports.text(Reports.full(), "/src/shop"));
  }

  @Test
  void a_clean_tree_says_that_there_are_no_findings() throws IOException {
    assertThat(Reports.text(Reports.clean(), "/"))
        .isEqualTo(
            """
            No findings.

            Rules
              PASS  1 rule

            Examined
              2 files, 20 lines

            0 findings in 2 files; 1 rule: 1 passed
            """);
  }

  @Test
  void a_tree_that_no_rule_is_about_does_not_look_clean() throws IOException {
    assertThat(Reports.text(Reports.unapplied(), "/"))
        .isEqualTo(
            """
            No rule had anything to examine.

            Rules
              N/A   1 rule with nothing to examine

            Examined
              2 files, 20 lines

            0 findings in 2 files; 1 rule: 1 not applicable
            """);
  }

  @Test
  void a_tree_of_which_nothing_was_read_says_so_first_and_last() throws IOException {
    assertThat(Reports.text(Reports.unexamined(), "/"))
        .isEqualTo(
            """
            Nothing was examined: no file was read in /src/shop.

            Rules
              N/A   1 rule with nothing to examine

            Examined
              0 files, 0 lines

            nothing examined: 0 files read; 1 rule: 1 not applicable
            """);
  }

  @Test
  void hostile_names_stay_on_their_line_and_reach_no_terminal() throws IOException {
    String shown = "a\\u001b[31m\\n\\r\\t\\u0007\\u009b\\u202e\\u2028\\ud800 #%:?[ü]\\\"b.ts";
    var options = new ReportOptions(false, true, Path.of("/src/shop"), "1.2.3");
    assertThat(Reports.text(Reports.hostile(), options))
        .isEqualTo(
            """
            NAME
              1:1  P1    NAME  p0/call-in-loop

            Integrations in use
              NAME  NAME:1 NAME

            Rules
              FAIL  p0/call-in-loop  1 finding, 2 places examined

            Examined
              1 file, 1 line
              1 file skipped: 1 too large
                NAME  too large
              1 finding suppressed
                NAME:1  P1  NAME  p0/call-in-loop  -- NAME

            Set aside
              NAME:1: NAME
                NAME

            Notes
              NAME

            1 finding (1 P1) in 1 file; 1 rule: 1 failed; 1 file skipped
            """
                .replace("NAME", shown));
  }

  @Test
  void columns_stay_aligned_beside_wide_letters_and_a_very_long_message() throws IOException {
    String longMessage = "x".repeat(80);
    var findings =
        List.of(
            new Finding(LONG, Severity.NOTE, new Location("a.go", 1, 1), "日本"),
            new Finding(LONG, Severity.P2, new Location("a.go", 10, 10), "e\u0301t\u00e9"),
            new Finding(LONG, Severity.P2, new Location("a.go", 11, 1), longMessage));
    var report = Reports.bare(1, findings, List.of(new Verdict(LONG, Status.WARN, 1, 3)));
    assertThat(Reports.text(report, "/src/shop"))
        .startsWith(
            "a.go\n"
                + ("  1:1    NOTE  日本" + " ".repeat(68) + "  p0/file-too-long\n")
                + ("  10:10  P2    e\u0301té" + " ".repeat(69) + "  p0/file-too-long\n")
                + ("  11:1   P2    " + longMessage + "  p0/file-too-long\n"));
  }

  @Test
  void files_come_in_path_order_each_once() throws IOException {
    var findings =
        List.of(
            new Finding(LONG, Severity.P2, Location.of("b.go", 1), "m"),
            new Finding(LONG, Severity.P2, Location.of("a.go", 1), "m"),
            new Finding(LONG, Severity.P2, Location.of("b.go", 2), "m"));
    assertThat(Reports.text(Reports.bare(2, findings, List.of()), "/src/shop"))
        .isEqualTo(
            """
            a.go
              1:1  P2    m  p0/file-too-long

            b.go
              1:1  P2    m  p0/file-too-long
              2:1  P2    m  p0/file-too-long

            Examined
              2 files, 20 lines

            3 findings (3 P2) in 2 files; no rules
            """);
  }
}
