package dev.lore.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.ChangeReport;
import dev.lore.model.FileChange;
import dev.lore.model.FileGroup;
import dev.lore.model.Issue;
import dev.lore.model.Layer;
import dev.lore.model.PathCheck;
import dev.lore.model.PlanDraft;
import dev.lore.model.PlanVerification;
import dev.lore.model.Severity;
import dev.lore.model.ValidationReport;
import dev.lore.report.JsonSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents hold, as people and as programs get it. */
class DocumentTest {
  private static final Map<String, Document> EMPTY =
      Map.of(
          "validation",
          new ValidationDocument(new ValidationReport(1, List.of(), 0, 0, List.of())),
          "changes",
          new ChangeDocument(new ChangeReport("the beginning", "", List.of())),
          "learnings",
          new LearningDocument(List.of(), false),
          "catalog",
          new CatalogDocument(List.of()),
          "plan",
          new PlanDocument(new PlanDraft("x", List.of(), PlanDraft.Size.SMALL, List.of())),
          "verification",
          new VerificationDocument(new PlanVerification(List.of())),
          "rules",
          new RuleDocument(List.of(), false));

  static Stream<String> documents() {
    return Samples.FULL.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theJsonKeepsToItsSchemaAndIsAscii(String name) throws IOException {
    for (var document : Stream.of(Samples.FULL, EMPTY).map(all -> of(all, name)).toList()) {
      var json = written(document, DocumentFormat.JSON);
      assertThat(schema(name).faults(json)).isEmpty();
      assertThat(json.chars()).allMatch(unit -> unit == '\n' || (unit >= ' ' && unit < 0x7f));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theTextMovesNoCursorAndEndsItsLastLine(String name) throws IOException {
    var text = written(of(Samples.FULL, name), DocumentFormat.TEXT);
    assertThat(text).endsWith("\n").doesNotContain("\u001b", "\u202e");
  }

  @ParameterizedTest
  @CsvSource({
    "validation, '\"version\": 1',      '\"version\": 2'",
    "validation, '\"ERROR\"',           '\"error\"'",
    "validation, '\"MOVED\"',           '\"moved\"'",
    "validation, '\"line\": 7',         '\"line\": 0'",
    "validation, '\"failed\": true',    '\"failed\": \"yes\"'",
    "validation, '\"paths\"',           '\"path\"'",
    "changes,    '\"CREATED\"',         '\"created\"'",
    "changes,    '\"since\"',           '\"from\"'",
    "changes,    '\"SOURCE\"',          '\"CODE\"'",
    "changes,    '\"0a1b2c3\"',         '\"main\"'",
    "learnings,  '\"archived\": true',  '\"archived\": 1'",
    "learnings,  '\"insight\"',         '\"text\"'",
    "learnings,  '\"confirmed\": 2',    '\"confirmed\": -1'",
    "catalog,    '\"name\": \"stripe\"','\"name\": \"Stripe\"'",
    "catalog,    '\"envVars\"',         '\"env_vars\"'",
    "rules,      '\"P0\"',              '\"P7\"'",
    "rules,      '\"reports\": true',   '\"reports\": \"\"'",
  })
  void theSchemaRefusesABrokenDocument(String name, String right, String wrong) throws IOException {
    var json = written(of(Samples.FULL, name), DocumentFormat.JSON);
    assertThat(json).contains(right);
    assertThat(schema(name).faults(json.replace(right, wrong))).isNotEmpty();
  }

  @Test
  void theSchemasNameEveryConstantOfTheModel() throws IOException {
    assertThat(resource("validation"))
        .contains(names(Issue.Weight.values()), names(PathCheck.State.values()));
    assertThat(resource("changes"))
        .contains(names(FileGroup.values()), names(FileChange.Kind.values()));
    assertThat(resource("learnings")).contains(names(Layer.values()));
    assertThat(resource("catalog")).contains(names(Layer.values()));
    assertThat(resource("rules")).contains(names(Severity.values()), names(Layer.values()));
  }

  @Test
  void theJsonOfAValidationHoldsAll() throws IOException {
    var report =
        new ValidationReport(
            1,
            List.of(new PathCheck(Samples.AT, "a.ts", PathCheck.State.GONE, 0, "")),
            0,
            0,
            List.of(Issue.error(Samples.AT, "nothing is at a.ts", "Delete the line.")));

    assertThat(written(new ValidationDocument(report), DocumentFormat.JSON))
        .isEqualTo(
            """
            {
              "version": 1,
              "failed": true,
              "files": 1,
              "integrations": 0,
              "variables": 0,
              "issues": [
                {
                  "severity": "ERROR",
                  "path": "expertise/x/expertise.yaml",
                  "line": 7,
                  "column": 5,
                  "problem": "nothing is at a.ts",
                  "advice": "Delete the line."
                }
              ],
              "paths": [
                {
                  "at": {
                    "path": "expertise/x/expertise.yaml",
                    "line": 7,
                    "column": 5
                  },
                  "path": "a.ts",
                  "state": "GONE",
                  "files": 0,
                  "now": ""
                }
              ]
            }
            """);
  }

  @Test
  void aValidationReadsAsParagraphsAndASummary() throws IOException {
    assertThat(written(of(Samples.FULL, "validation"), DocumentFormat.TEXT))
        .isEqualTo(
            """
            expertise/x/expertise.yaml:7: error: nothing is at x
              Delete the line.
            expertise/x/expertise.yaml:7: warning: red \\u001b[31m \\u202e end\\n\\ud800
              Look at it.

            1 expertise file, 2 integrations, 3 variables, 2 paths: 1 glob, 1 moved
            1 error, 1 warning
            """);
  }

  @Test
  void changesReadAsABlockForEachGroup() throws IOException {
    assertThat(written(of(Samples.FULL, "changes"), DocumentFormat.TEXT))
        .isEqualTo(
            """
            Tests
              renamed  src/b_test.go  from src/c_test.go

            Source
              created  src/a.ts

            2 files changed since main (0a1b2c3)
            """);
  }

  private static Document of(Map<String, Document> all, String name) {
    return Objects.requireNonNull(all.get(name));
  }

  private static String written(Document document, DocumentFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(document, false, out);
    return out.toString(UTF_8);
  }

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchema.of("/dev/lore/report/document/" + name + "-1.schema.json");
  }

  private static String resource(String name) throws IOException {
    var file = name + "-1.schema.json";
    try (InputStream in = Document.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    }
  }

  private static String names(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> '"' + constant.name() + '"')
        .collect(Collectors.joining(", ", "{\"enum\": [", "]"));
  }
}
