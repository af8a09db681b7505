package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lore.model.AuditReport;
import dev.lore.model.IntegrationAudit;
import dev.lore.model.Location;
import dev.lore.model.Progress;
import dev.lore.model.Severity;
import dev.lore.model.Verdict.Status;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit says of integrations, over examples of rules. */
class RequirementTableTest {
  private static final Path TOOLKIT = Path.of("target/classes/toolkit");
  private static final Path EXAMPLES = Path.of("rules/p0/filter-unasked/examples");

  @TempDir private Path folder;

  @Test
  void each_integration_has_an_outcome_for_each_requirement() throws IOException {
    copy("bad-one-of-two", "one");
    copy("good-ways-to-ask", "two");

    assertThat(audit().integrations())
        .flatExtracting(audit ->
            audit.outcomes().stream()
                .map(outcome -> tuple(audit.at().path(), outcome.requirement(), outcome.status()))
                .toList())
        .containsExactly(
            tuple("one/a.go", "VMFilter", Status.FAIL),
            tuple("one/a.go", "CheckAffiliation", Status.PASS),
            tuple("one/a.go", "ValidateCredentials", Status.PASS),
            tuple("one/a.go", "errgroup safety", Status.NOT_APPLICABLE),
            tuple("one/a.go", "pagination safety", Status.NOT_APPLICABLE),
            tuple("one/a.go", "error handling", Status.PASS),
            tuple("one/a.go", "file size", Status.PASS),
            tuple("two/a.go", "VMFilter", Status.PASS),
            tuple("two/a.go", "CheckAffiliation", Status.PASS),
            tuple("two/a.go", "ValidateCredentials", Status.PASS),
            tuple("two/a.go", "errgroup safety", Status.NOT_APPLICABLE),
            tuple("two/a.go", "pagination safety", Status.NOT_APPLICABLE),
            tuple("two/a.go", "error handling", Status.PASS),
            tuple("two/a.go", "file size", Status.PASS));
  }

  @Test
  void a_failed_requirement_names_the_places() throws IOException {
    copy("bad-one-of-two", "one");

    assertThat(audit().integrations())
        .singleElement()
        .extracting(audit -> audit.outcomes().getFirst())
        .isEqualTo(
            new IntegrationAudit.Outcome(
                "VMFilter", Status.FAIL, 3, List.of(new Location("one/a.go", 45, 3))));
  }

  @Test
  void markdown_has_a_table_an_integration() throws IOException {
    copy("bad-one-of-two", "one");

    var out = new ByteArrayOutputStream();
    ReportFormat.MARKDOWN.write(audit(), new ReportOptions(false, false, folder, "1.0.0"), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("## Lore audit\n\n1 finding (1 P0) in ")
        .contains(
            """
            ### Vendor · `one/a.go:25`

            | requirement | status | examined | evidence |
            |---|---|---:|---|
            | VMFilter | FAIL | 3 | `one/a.go:45` |
            """)
        .endsWith(
            """
            | `one/a.go:45` | P0 | nothing asks the filter before `t.Job.Send` | p0/filter-unasked |
            """);
  }

  private void copy(String example, String target) throws IOException {
    var to = Files.createDirectories(folder.resolve(target));
    Files.copy(EXAMPLES.resolve(example).resolve("a.go"), to.resolve("a.go"));
  }

  private AuditReport audit() throws IOException {
    Files.writeString(folder.resolve("lore.yaml"), "");
    var shelf =
        new RuleShelf(
            TOOLKIT,
            UserSettings.read(folder.resolve("no-settings")),
            new RuleCache(folder.resolve("cache"), "test"));
    var request =
        new AuditRequest(
            List.of(folder.toRealPath()), Severity.P0, List.of(RuleGlob.of("p0/*")), false);
    return new AuditService(new KnowledgeStore(TOOLKIT), shelf, Clock.systemUTC())
        .audit(request, new Progress());
  }
}
