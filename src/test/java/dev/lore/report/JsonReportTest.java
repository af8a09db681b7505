package dev.lore.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.lore.model.AuditReport;
import dev.lore.model.Layer;
import dev.lore.model.Severity;
import dev.lore.model.Skipped;
import dev.lore.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReportTest {

  @Test
  void a_report_holds_everything_but_the_root() throws IOException {
    assertThat(json(Reports.full())).isEqualTo(resource("full.json"));
  }

  @Test
  void an_empty_report_has_every_field() throws IOException {
    assertThat(json(Reports.bare(0, List.of(), List.of())))
        .isEqualTo(
            """
            {
              "version": 1,
              "failed": false,
              "filesRead": 0,
              "linesRead": 0,
              "findings": [],
              "suppressed": [],
              "detections": [],
              "rules": [],
              "verdicts": [],
              "skipped": [],
              "faults": [],
              "notes": [],
              "integrations": []
            }
            """);
  }

  @Test
  void every_report_keeps_to_the_documented_schema() throws IOException {
    var schema = JsonSchema.report();
    for (AuditReport report :
        List.of(Reports.full(), Reports.clean(), Reports.unexamined(), Reports.hostile())) {
      assertThat(schema.faults(json(report))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"version\": 1',           '\"version\": 2'",
    "'\"severity\": \"P0\"',     '\"severity\": \"P7\"'",
    "'\"line\": 401',            '\"line\": 0'",
    "'\"reason\": \"generated\"', '\"why\": \"generated\"'",
    "'\"notes\"',                '\"remarks\"'",
  })
  void the_schema_refuses_a_broken_report(String right, String wrong) throws IOException {
    String broken = json(Reports.full()).replace(right, wrong);
    assertThat(JsonSchema.report().faults(broken)).isNotEmpty();
  }

  @Test
  void the_schema_names_every_constant_of_the_model() throws IOException {
    String schema = resource("report-1.schema.json");
    assertThat(schema)
        .contains("\"enum\": " + names(Severity.values()))
        .contains("\"enum\": " + names(Verdict.Status.values()))
        .contains("\"enum\": " + names(Layer.values()))
        .contains("\"enum\": " + names(Skipped.Reason.values()));
  }

  @Test
  void hostile_text_is_ascii_in_the_file_and_itself_when_read() throws IOException {
    String json = json(Reports.hostile());
    assertThat(json.chars()).allMatch(unit -> unit == '\n' || (unit >= ' ' && unit < 0x7f));
    assertThat(strings(json)).contains(Reports.HOSTILE.replace('\ud800', '\ufffd'));
  }

  @Test
  void letters_beyond_the_basic_plane_survive() throws IOException {
    var report = Reports.bare(1, List.of(), List.of());
    var noted =
        new AuditReport(
            report.root(),
            1,
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("🔑 \udc00\ud83d"),
            List.of());
    assertThat(strings(json(noted))).contains("🔑 \ufffd\ufffd");
  }

  private static String json(AuditReport report) throws IOException {
    return Reports.written(report, ReportFormat.JSON);
  }

  private static List<String> strings(String json) throws IOException {
    List<String> strings = new ArrayList<>();
    try (var parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue()) {
          strings.add(parser.getText());
        }
      }
    }
    return strings;
  }

  private static String names(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> '"' + constant.name() + '"')
        .toList()
        .toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }
}
