package dev.lore.report.sarif;

import static dev.lore.report.Reports.LONG;
import static dev.lore.report.Reports.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.AuditReport;
import dev.lore.model.AuditReport.Suppressed;
import dev.lore.model.Finding;
import dev.lore.model.Location;
import dev.lore.model.RuleId;
import dev.lore.model.Severity;
import dev.lore.model.Suppression;
import dev.lore.report.ReportFormat;
import dev.lore.report.Reports;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  @Test
  void a_fingerprint_is_the_sha_256_of_rule_path_message_and_ordinal() {
    // printf 'p0/file-too-long\0a.go\0long\0%d' 1 | sha256sum
    assertThat(new Fingerprints().next(finding(LONG, "a.go", 1, "long")))
        .isEqualTo("d713daffbb96eab443dc4a489b379f4271f2f61f521ae16bcff6f511d8e22876");
  }

  @Test
  void a_fingerprint_stays_when_lines_move() {
    assertThat(new Fingerprints().next(finding(LONG, "a.go", 90, "long")))
        .isEqualTo(new Fingerprints().next(finding(LONG, "a.go", 1, "long")));
  }

  @Test
  void findings_that_differ_in_rule_path_message_or_ordinal_have_different_fingerprints() {
    var fingerprints = new Fingerprints();
    assertThat(
            List.of(
                fingerprints.next(finding(LONG, "a.go", 1, "long")),
                fingerprints.next(finding(LONG, "a.go", 2, "long")),
                fingerprints.next(finding(LONG, "a.go", 2, "longer")),
                fingerprints.next(finding(LONG, "b.go", 2, "long")),
                fingerprints.next(finding(SECRET, "a.go", 2, "long"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void accepting_a_finding_leaves_the_fingerprints_of_its_equals() throws IOException {
    var first = finding(LONG, "a.go", 1, "long");
    var second = finding(LONG, "a.go", 2, "long");
    var comment = new Suppression(LONG, first.at(), "generated");
    assertThat(fingerprints(List.of(first, second), List.of()))
        .hasSize(2)
        .isEqualTo(fingerprints(List.of(second), List.of(new Suppressed(first, comment))));
  }

  private static Finding finding(RuleId rule, String path, int line, String message) {
    return new Finding(rule, Severity.P2, Location.of(path, line), message);
  }

  private static List<String> fingerprints(List<Finding> open, List<Suppressed> suppressed)
      throws IOException {
    var report =
        new AuditReport(
            "/src/shop",
            1,
            1,
            open,
            suppressed,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Pattern.compile("[0-9a-f]{64}")
        .matcher(Reports.written(report, ReportFormat.SARIF))
        .results()
        .map(match -> match.group())
        .toList();
  }
}
