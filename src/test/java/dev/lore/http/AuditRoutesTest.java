package dev.lore.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.report.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditRoutesTest {
  private static final String AUDITS = "/api/v1/audits";
  private static final String IMPORT = "import algoliasearch from 'algoliasearch';";

  @TempDir Path home;
  private Path shop = Path.of("");
  private Served served;

  @BeforeEach
  void serve() throws IOException {
    shop = Served.project(home.resolve("shop"));
    Served.with(shop, "src/pay.ts", IMPORT + "\n");
    Served.with(shop, "lib/free.ts", "export const x = 1;\n");
    Served.with(home.resolve("outside"), "pay.ts", IMPORT + "\n");
    Files.createSymbolicLink(shop.resolve("out"), home.resolve("outside"));
    served = Served.over(shop);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void a_project_is_audited_whole_or_in_part() {
    var whole = served.post(AUDITS, "{\"failOn\": \"P2\"}");
    assertThat(whole.statusCode()).isEqualTo(200);
    var report = Served.json(whole);
    assertThat(report.get("failed").asBoolean()).isTrue();
    assertThat(report.at("/findings/0/path").asText()).isEqualTo("src/pay.ts");

    var part = Served.json(served.post(AUDITS, "{\"paths\": [\"lib\"], \"rules\": [\"p0/*\"]}"));
    assertThat(part.get("filesRead").asInt()).isEqualTo(1);
    assertThat(part.get("findings")).isEmpty();
  }

  @Test
  void code_around_findings_is_shown_with_secrets_masked_and_changes_told() throws IOException {
    var secret = "sk_li" + "ve_51HqzT9KpWm3VxRbNc8LdYf2AgJt";
    Served.with(shop, "src/key.ts", "// above\nconst key = '" + secret + "';\n// below\n");
    var begun = served.post(AUDITS, "{\"codeLines\": 1}", "Prefer", "respond-async");
    var job = begun.headers().firstValue("location").orElse("");
    served.get(job + "/events"); // ends when the audit does

    var answer = served.get(job);

    assertThat(answer.body()).doesNotContain(secret.substring(10));
    var code = Served.json(answer).at("/findings/0/code");
    assertThat(code)
        .isEqualTo(
            Served.json(
                """
                {"first": 1, "changed": false,
                 "lines": ["// above", "const key = 'sk_live_… (36 characters)';", "// below"]}
                """));
    assertThat(JsonSchema.of("/dev/lore/report/report-1.schema.json").faults(answer.body()))
        .isEmpty();
    Served.with(shop, "src/key.ts", "const key = process.env.STRIPE_SECRET_KEY;\n");
    var later = Served.json(served.get(job)).at("/findings/0/code");
    assertThat(later.get("changed").asBoolean()).isTrue();
    assertThat(later.get("lines")).isEqualTo(code.get("lines"));
  }

  @Test
  void code_of_posted_files_is_shown_and_stays_what_it_was() {
    var report =
        Served.json(
            served.post(
                AUDITS,
                "{\"codeLines\": 0, \"files\": [{\"path\": \"b.ts\", \"text\": \""
                    + IMPORT
                    + "\"}]}"));

    assertThat(report.at("/findings/0/code"))
        .isEqualTo(
            Served.json("{\"first\": 1, \"lines\": [\"" + IMPORT + "\"], \"changed\": false}"));
    assertThat(served.post(AUDITS, "{\"codeLines\": 11}").statusCode()).isEqualTo(422);
    assertThat(Served.json(served.post(AUDITS, "{}")).at("/findings/0/code").isMissingNode())
        .isTrue();
  }

  @Test
  void the_report_is_sarif_for_those_who_like_that_best() {
    var sarif =
        served.post(AUDITS, "{}", "Accept", "application/json;q=0.5, application/sarif+json");

    assertThat(sarif.headers().firstValue("content-type")).hasValue("application/sarif+json");
    assertThat(Served.json(sarif).get("version").asText()).isEqualTo("2.1.0");
  }

  @Test
  void posted_files_are_audited_and_removed() throws IOException {
    var before = leftOver();
    var report =
        Served.json(
            served.post(
                AUDITS, "{\"files\": [{\"path\": \"a/b.ts\", \"text\": \"" + IMPORT + "\"}]}"));

    assertThat(report.at("/findings/0/path").asText()).isEqualTo("a/b.ts");
    assertThat(report.get("filesRead").asInt()).isEqualTo(1);
    served.post(AUDITS, "{\"files\": [{\"path\": \"../x\", \"text\": \"\"}]}");
    served.post(
        AUDITS, "{\"rules\": [\"none/*\"], \"files\": [{\"path\": \"x\", \"text\": \"\"}]}");
    assertThat(leftOver()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"paths\": [\"..\"]}",
        "{\"paths\": [\"src/../../outside\"]}",
        "{\"paths\": [\"/etc\"]}",
        "{\"paths\": [\"out\"]}",
        "{\"paths\": [\"out/pay.ts\"]}",
        "{\"paths\": [\"none\"]}",
        "{\"paths\": [null]}",
        "{\"paths\": [\"a\\u0000b\"]}",
        "{\"paths\": [\"src\"], \"files\": []}",
        "{\"files\": [{\"path\": \"/etc/x\", \"text\": \"\"}]}",
        "{\"files\": [{\"path\": \"a/../../x\", \"text\": \"\"}]}",
        "{\"files\": [{\"path\": \".git/config\", \"text\": \"\"}]}",
        "{\"files\": [{\"path\": \"\", \"text\": \"\"}]}",
        "{\"files\": [{\"path\": \"a\", \"text\": \"\"}, {\"path\": \"a/b\", \"text\": \"\"}]}",
        "{\"files\": [{\"path\": \"a\"}]}",
        "{\"files\": [null]}",
        "{\"rules\": [\"none/*\"]}",
        "{\"rules\": [\"(\"]}",
        "{\"failOn\": \"P9\"}",
        "{\"failOn\": 0}"
      })
  void nothing_outside_of_the_project_can_be_named(String body) {
    var answer = served.post(AUDITS, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain(home.toString());
  }

  @Test
  void a_long_audit_is_a_job_that_can_be_asked_for_and_followed() throws InterruptedException {
    var begun = served.post(AUDITS, "{}", "Prefer", "respond-async");
    assertThat(begun.statusCode()).isEqualTo(202);
    var job = begun.headers().firstValue("location").orElseThrow();

    var events = served.get(job + "/events");
    assertThat(events.headers().firstValue("content-type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(events.body()).endsWith("event: done\ndata: {\"report\":\"" + job + "\"}\n\n");
    var report = served.get(job);
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(Served.json(report)).isEqualTo(Served.json(served.post(AUDITS, "{}")));
    assertThat(served.get(job, "Accept", "application/sarif+json").body()).contains("2.1.0");
    assertThat(served.get(AUDITS + "/none").statusCode()).isEqualTo(404);
  }

  @Test
  void a_job_that_fails_tells_it_as_an_audit_at_once_would() {
    var begun = served.post(AUDITS, "{\"rules\": [\"none/*\"]}", "Prefer", "respond-async");
    var job = begun.headers().firstValue("location").orElse("");

    if (begun.statusCode() == 202) {
      assertThat(served.get(job + "/events").body())
          .contains("event: failed\ndata: {")
          .contains("\"status\": 422");
      assertThat(served.get(job).statusCode()).isEqualTo(422);
    } else {
      assertThat(begun.statusCode()).isEqualTo(422);
    }
  }

  @Test
  void the_projects_own_rules_are_never_run() {
    Served.with(shop, "rules/acme/bad/rule.drl", "this is no rule");
    Served.with(shop, "rules/acme/bad/README.md", "# A\n\n`acme/bad` · P0\n\nA test.\n");

    var report = served.post(AUDITS, "{}");
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(Served.json(report).at("/notes/0").asText()).contains("left alone");
  }

  private static List<String> leftOver() throws IOException {
    var temporary = Path.of(System.getProperty("java.io.tmpdir")).toFile().list();
    return Arrays.stream(temporary == null ? new String[0] : temporary)
        .filter(name -> name.startsWith("lore-posted"))
        .sorted()
        .toList();
  }
}
