package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lore.model.AuditReport;
import dev.lore.model.Progress;
import dev.lore.model.Severity;
import dev.lore.model.UserError;
import dev.lore.model.Verdict;
import dev.lore.report.ReportFormat;
import dev.lore.report.ReportOptions;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.UserSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waivers in {@code lore.yaml} do to an audit of two files with a dropped error each. */
class WaiversTest {
  private static final Path TOOLKIT = Path.of("target/classes/toolkit");
  private static final String CODE =
      """
      package region

      import "os"

      func drop(name string) {
      	os.Remove(name)
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void two_files() throws IOException {
    for (var name : List.of("east", "west")) {
      Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("a.go"), CODE);
    }
  }

  @Test
  void a_waiver_accepts_the_findings_of_its_rule_in_its_files() throws IOException {
    var report = audit(waiver("p0/error-ignored", "east/*.go", "2026-11-21"));

    assertThat(report.findings())
        .extracting(finding -> finding.at().toString())
        .containsExactly("west/a.go:6");
    assertThat(report.suppressed())
        .extracting(one -> one.finding().at() + " by " + one.suppression().at())
        .containsExactly("east/a.go:6 by lore.yaml:2");
    assertThat(report.notes()).isEmpty();
  }

  @Test
  void what_all_is_waived_fails_no_audit() throws IOException {
    var report = audit(waiver("p0/error-ignored", "**", "2026-12-31"));

    assertThat(report.findings()).isEmpty();
    assertThat(report.failed()).isFalse();
    assertThat(report.verdicts())
        .filteredOn(verdict -> verdict.rule().toString().equals("p0/error-ignored"))
        .extracting(Verdict::status)
        .containsExactly(Verdict.Status.PASS);
  }

  @Test
  void the_day_after_its_last_the_finding_is_back_and_a_note_says_so() throws IOException {
    var report = audit(waiver("p0/error-ignored", "east/a.go", "2026-11-20"));

    assertThat(report.findings()).hasSize(2);
    assertThat(report.suppressed()).isEmpty();
    assertThat(report.notes())
        .containsExactly(
            "lore.yaml:2: the waiver of p0/error-ignored for east/a.go ended with 2026-11-20;"
                + " 1 finding is open again.");
  }

  @Test
  void a_waiver_that_accepts_nothing_is_noted_where_the_whole_project_was_audited()
      throws IOException {
    var text = waiver("p0/error-ignored", "north/**", "2027-11-20");

    assertThat(audit(text).notes())
        .containsExactly(
            "lore.yaml:2: the waiver of p0/error-ignored for north/** accepts nothing; delete"
                + " it.");
    assertThat(audit(text, "east", List.of()).notes()).isEmpty();
    assertThat(audit(text, "", List.of(RuleGlob.of("security/*"))).notes()).isEmpty();
  }

  @Test
  void a_waiver_reaches_comments_that_accept_nothing() throws IOException {
    Files.writeString(
        folder.resolve("east/a.go"), "package region // lore:ignore p0/error-ignored -- old\n");

    assertThat(audit("").findings())
        .extracting(finding -> finding.rule().toString())
        .containsExactly("gates/suppression-unused", "p0/error-ignored");
    assertThat(audit(waiver("gates/suppression-unused", "east/**", "2027-01-01")).findings())
        .extracting(finding -> finding.rule().toString())
        .containsExactly("p0/error-ignored");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "rule: p0/no-such ¦ lore.yaml:2: a waiver of p0/no-such, which is no rule",
        "rule: errgroup ¦ lore.yaml:2:11: 'errgroup' is not a rule id",
        "path: 'a[' ¦ lore.yaml:3:11: 'a[' is not a glob",
        "why: ¦ lore.yaml:2:5: a waiver without 'why'",
        "until: soon ¦ lore.yaml:6:12: 'soon' is not a date",
        "until: 2027-02-30 ¦ lore.yaml:6:12: '2027-02-30' is not a date",
        "who: {} ¦ lore.yaml:4:10: text must stand here, not a mapping",
      })
  void what_a_waiver_lacks_is_told_with_its_line(String line, String problem) {
    String key = line.substring(0, line.indexOf(':'));
    var text =
        waiver("p0/error-ignored", "east/a.go", "2026-12-31")
            .replaceFirst("(?m)" + key + ": .*$", line);

    assertThat(catchThrowableOfType(UserError.class, () -> audit(text)))
        .extracting(UserError::problem, UserError::kind)
        .containsExactly(problem, UserError.Kind.INPUT);
  }

  @Test
  void every_form_of_report_says_who_accepts_what_and_why() throws IOException {
    var report = audit(waiver("p0/error-ignored", "{east,west}/a.go", "2026-12-31"));

    assertThat(written(report, ReportFormat.TEXT))
        .contains("  2 findings suppressed, 2 of them by waivers\n")
        .contains("-- removed at night (Team East, until 2026-12-31)\n");
    assertThat(written(report, ReportFormat.JSON))
        .contains("\"reason\": \"removed at night\",")
        .contains("\"kind\": \"WAIVER\",")
        .contains("\"who\": \"Team East\",")
        .contains("\"until\": \"2026-12-31\"");
    assertThat(written(report, ReportFormat.SARIF))
        .contains("\"kind\": \"external\",")
        .contains("\"justification\": \"removed at night (Team East, until 2026-12-31)\"");
    assertThat(written(report, ReportFormat.MARKDOWN))
        .contains(
            "| `east/a.go:6` | P0 | p0/error-ignored | removed at night (Team East, until"
                + " 2026-12-31) |");
  }

  private static String waiver(String rule, String path, String until) {
    return """
    waivers:
      - rule: %s
        path: %s
        who: Team East
        why: removed at night
        until: %s
    """
        .formatted(rule, path.contains("*") || path.contains("{") ? "'" + path + "'" : path, until);
  }

  private AuditReport audit(String settings) throws IOException {
    return audit(settings, "", List.of());
  }

  private AuditReport audit(String settings, String below, List<RuleGlob> rules)
      throws IOException {
    Files.writeString(folder.resolve("lore.yaml"), settings);
    var shelf =
        new RuleShelf(
            TOOLKIT,
            UserSettings.read(folder.resolve("no-settings")),
            new RuleCache(folder.resolve("cache"), "test"));
    var clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    var request = new AuditRequest(List.of(folder.resolve(below)), Severity.P0, rules, false);
    return new AuditService(new KnowledgeStore(TOOLKIT), shelf, clock)
        .audit(request, new Progress());
  }

  private String written(AuditReport report, ReportFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(report, new ReportOptions(false, true, folder, "1.0.0"), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
