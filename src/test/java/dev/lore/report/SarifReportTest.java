package dev.lore.report;

import static dev.lore.report.Reports.LONG;
import static dev.lore.report.Reports.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.AuditReport;
import dev.lore.model.Finding;
import dev.lore.model.Location;
import dev.lore.model.RuleId;
import dev.lore.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

  @Test
  void a_report_is_one_run_with_rules_notices_and_results() throws IOException {
    try (InputStream in = SarifReportTest.class.getResourceAsStream("full.sarif")) {
      String expected = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      assertThat(sarif(Reports.full())).isEqualTo(expected);
    }
  }

  @Test
  void every_report_keeps_to_the_official_schema() throws IOException {
    var schema = JsonSchema.sarif();
    for (AuditReport report :
        List.of(Reports.full(), Reports.clean(), Reports.unexamined(), Reports.hostile())) {
      assertThat(schema.faults(sarif(report))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"level\": \"warning\"',      '\"level\": \"fatal\"'",
    "'\"startLine\": 120',          '\"startLine\": 0'",
    "'\"ruleIndex\": 0',            '\"ruleIndex\": \"0\"'",
    "'\"uri\": \"api/billing.ts\"', '\"uri\": \"api/bil ling.ts\"'",
    "'\"kind\": \"inSource\"',      '\"kind\": \"comment\"'",
    "'\"executionSuccessful\"',     '\"executionsuccessful\"'",
    "'\"version\": \"2.1.0\"',      '\"version\": \"2.0.0\"'",
    "'\"name\": \"Lore\",',         ''",
  })
  void the_schema_refuses_a_broken_report(String right, String wrong) throws IOException {
    String broken = sarif(Reports.full()).replace(right, wrong);
    assertThat(JsonSchema.sarif().faults(broken)).isNotEmpty();
  }

  @Test
  void a_run_that_read_nothing_says_so() throws IOException {
    assertThat(sarif(Reports.unexamined()))
        .contains(
            """
                  "toolExecutionNotifications": [
                    {
                      "level": "warning",
                      "message": {
                        "text": "Nothing was examined: no file was read."
                      }
                    }
                  ]
            """
                .indent(4));
    assertThat(sarif(Reports.clean())).contains("\"toolExecutionNotifications\": []");
  }

  @ParameterizedTest
  @CsvSource({"P0, 9.5", "P1, 8.0", "P2, 5.5", "NOTE, 2.0"})
  void only_rules_of_the_pack_security_have_a_security_severity(Severity severity, String number)
      throws IOException {
    assertThat(values(rules(SECRET, severity), "security-severity")).containsExactly(number);
    assertThat(values(rules(LONG, severity), "security-severity")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"P0, error", "P1, error", "P2, warning", "NOTE, note"})
  void severities_become_levels(Severity severity, String level) throws IOException {
    var finding = new Finding(LONG, severity, Location.of("a.go", 1), "long");
    assertThat(values(rules(LONG, severity), "level")).containsExactly(level);
    assertThat(values(sarif(Reports.bare(1, List.of(finding), List.of())), "level"))
        .containsExactly(level);
  }

  @Test
  void a_result_of_a_rule_that_is_not_listed_has_no_index() throws IOException {
    var finding = new Finding(LONG, Severity.P2, Location.of("a.go", 1), "long");
    String sarif = sarif(Reports.bare(1, List.of(finding), List.of()));
    assertThat(sarif).doesNotContain("ruleIndex");
    assertThat(JsonSchema.sarif().faults(sarif)).isEmpty();
  }

  @Test
  void the_root_is_never_told() throws IOException {
    assertThat(sarif(Reports.full())).doesNotContain("/src/shop");
  }

  private static String rules(RuleId id, Severity severity) throws IOException {
    return sarif(
        new AuditReport(
            "/src/shop",
            1,
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(Reports.rule(id, severity)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static List<String> values(String sarif, String field) {
    return Pattern.compile("\"" + field + "\": \"([^\"]*)\"")
        .matcher(sarif)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String sarif(AuditReport report) throws IOException {
    return Reports.written(report, ReportFormat.SARIF);
  }
}
