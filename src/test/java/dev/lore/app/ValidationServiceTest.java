package dev.lore.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.PathCheck;
import dev.lore.model.UserError;
import dev.lore.model.ValidationReport;
import dev.lore.report.document.DocumentFormat;
import dev.lore.report.document.ValidationDocument;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.Toolkit;
import dev.lore.store.UserSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationServiceTest {
  private static final String FILE = "expertise/payments/expertise.yaml";

  @TempDir Path folder;

  @Test
  void whatAgreesHasNoIssues() throws IOException {
    write(
        FILE,
        """
        domain: payments
        last_updated: 2026-01-01
        files:
          core:
            - path: src/pay.ts
              purpose: pays
        integrations_catalog:
          payments:
            - name: Stripe
              env_vars: [STRIPE_SECRET_KEY]
        """);
    write("src/pay.ts", "import Stripe from 'stripe';\nprocess.env.STRIPE_SECRET_KEY;\n");
    write(".env.example", "STRIPE_SECRET_KEY=\n");

    var report = validate();

    assertThat(report.issues()).isEmpty();
    assertThat(text(report))
        .isEqualTo("1 expertise file, 1 integration, 1 variable, 1 path: 1 file\nno issues\n");
  }

  @Test
  void pathsAreToldApart() throws IOException, InterruptedException {
    write("src/a.ts", "export const pay = 'a file of some length, to be known again';\n");
    write("src/b.ts", "");
    git("init", "--quiet");
    git("add", "--all");
    git("-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "--quiet", "--message", "Begin");
    git("mv", "src/a.ts", "src/moved.ts");
    write(
        FILE,
        """
        domain: x
        files:
          core:
            - {path: src/b.ts}
            - {path: src}
            - {path: "src/**/*.ts"}
            - {path: "src/{name}.ts"}
            - {path: src/a.ts}
            - {path: src/never.ts}
            - {path: ../other.ts}
            - {purpose: nothing}
        patterns:
          - {name: one, location: "`src/b.ts:12` - retries"}
          - {name: two, location: all over the place}
        learnings:
          - {insight: three, files_affected: [./src/b.ts, "*.go"]}
        """);

    var report = validate();

    assertThat(report.paths())
        .extracting(check -> check.path() + " " + check.state() + " " + check.files())
        .containsExactly(
            "src/b.ts FILE 0",
            "src FOLDER 0",
            "src/**/*.ts GLOB 2",
            "src/{name}.ts TEMPLATE 0",
            "src/a.ts MOVED 0",
            "src/never.ts GONE 0",
            "../other.ts OUTSIDE 0",
            "src/b.ts FILE 0",
            "src/b.ts FILE 0",
            "*.go GONE 0");
    assertThat(report.paths()).extracting(PathCheck::now).contains("src/moved.ts");
    assertThat(issues(report))
        .containsExactly(
            FILE + ":8 WARNING src/a.ts moved to src/moved.ts",
            FILE + ":9 ERROR nothing is at src/never.ts",
            FILE + ":10 WARNING ../other.ts is outside of the project",
            FILE + ":11 ERROR a file has no path",
            FILE + ":16 ERROR nothing is at *.go");
  }

  @Test
  void variablesAndIntegrationsAreHeldAgainstCodeAndSamples() throws IOException {
    write(
        FILE,
        """
        domain: payments
        integrations_catalog:
          payments:
            - name: Stripe
              env_vars: [STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET]
          email:
            - {name: Resend}
        """);
    write("src/pay.ts", "import Stripe from 'stripe';\nprocess.env.STRIPE_API_KEY;\n");
    write("src/sms.py", "import twilio\n");
    write(".env.sample", "STRIPE_SECRET_KEY=\nOTHER=\nSENDGRID_API_KEY=\n");

    assertThat(issues(validate()))
        .containsExactly(
            ".env.sample:3 WARNING SENDGRID_API_KEY is documented and no env_vars of SendGrid name"
                + " it",
            FILE + ":5 ERROR STRIPE_WEBHOOK_SECRET of Stripe is in no .env.example",
            FILE + ":7 WARNING Resend is in the catalogue, and nothing in the code uses it",
            "src/pay.ts:2 ERROR STRIPE_API_KEY of Stripe is read and in no .env.example",
            "src/sms.py:1 ERROR the code uses Twilio (imports twilio), and no expertise names it");
  }

  @Test
  void whatDoesNotParseOrLacksAKeyIsNamedWithItsPlace() throws IOException {
    write(FILE, "domain: payments\nlearnings:\n  - {date: 2026-01-01}\n");
    write("expertise/mail/expertise.yaml", "last_updated: soon\n");
    write("expertise/sms/expertise.yaml", "domain: sms\nlearnings:\n  - \"a\" b\n");

    var report = validate();

    assertThat(issues(report))
        .containsExactly(
            "expertise/mail/expertise.yaml:1 ERROR the key 'domain' is missing",
            "expertise/mail/expertise.yaml:1 WARNING last_updated is no ISO date",
            FILE + ":3 ERROR a learning has no insight",
            "expertise/sms/expertise.yaml:3 ERROR text follows a closing quote");
    assertThat(report.failed()).isTrue();
  }

  @Test
  void endsOfRelationshipsArePathsOrKnownNames() throws IOException {
    write("src/pay.ts", "");
    write("Makefile", "");
    write(
        FILE,
        """
        domain: payments
        files:
          core:
            - {path: src/pay.ts, key_exports: [chargeCard]}
        patterns:
          - {name: Outbox pattern}
        relationships:
          - {parent: src, child: src/pay.ts, type: holds}
          - {parent: Makefile, child: pay, type: builds}
          - {parent: payments, child: core}
          - {parent: chargeCard, child: outbox-pattern}
          - {parent: pay.ts, child: [Stripe, chargeCard()]}
          - {parent: src/gone.ts, child: Ledger service}
          - {parent: payments}
          - {from: a, to: b}
        """);

    assertThat(issues(validate()))
        .containsExactly(
            FILE + ":13 ERROR nothing is at src/gone.ts",
            FILE + ":13 WARNING 'Ledger service' is no path and no name that the expertise knows",
            FILE + ":14 ERROR a relationship has no child");
  }

  @Test
  void entriesOfTheProjectsCatalogueAreHeldAgainstTheCodeToo() throws IOException {
    write(
        "expertise/catalog/acme.yaml",
        "name: acme\ntitle: Acme\ncategory: crm\nenv_vars: [ACME_KEY, ACME_URL]\n");
    write("src/crm.ts", "process.env.ACME_KEY;\n");
    write(".env.example", "ACME_KEY=\nACME_TOKEN=\n");

    assertThat(issues(validate()))
        .containsExactly(
            "expertise/catalog/acme.yaml:4 ERROR ACME_URL of Acme is in no .env.example");
  }

  @Test
  void filesOfTheOverviewFamilyAreNamedByTheirFolder() throws IOException {
    write(FILE, "overview: {description: pays}\nknown_issues: [{issue: late, solution: wait}]\n");

    assertThat(issues(validate())).isEmpty();
  }

  @Test
  void codeElsewhereIsHeldAgainstTheExpertiseHere(@TempDir Path code) throws IOException {
    write(
        FILE,
        """
        domain: x
        files: {core: [{path: pay.ts}]}
        integrations_catalog: {crm: [{name: Acme, env_vars: [ACME_KEY]}]}
        """);
    Files.writeString(code.resolve("pay.ts"), "process.env.ACME_KEY;\n");
    Files.writeString(code.resolve(".env.example"), "ACME_KEY=\n");

    assertThat(service().validate(folder, code).issues()).isEmpty();
  }

  @Test
  void aProjectWithoutExpertiseIsNothingToValidate() {
    assertThatThrownBy(this::validate)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("has no expertise/<domain>/expertise.yaml to validate");
  }

  private ValidationReport validate() {
    return service().validate(folder, null);
  }

  private ValidationService service() {
    var toolkit = Toolkit.open().root();
    var cache = new RuleCache(folder.resolve("cache"), "test");
    var settings = UserSettings.read(UserSettings.place(Map.of("HOME", folder.toString())));
    return new ValidationService(
        new KnowledgeStore(toolkit), new RuleShelf(toolkit, settings, cache));
  }

  private static List<String> issues(ValidationReport report) {
    return report.issues().stream()
        .map(issue -> issue.at() + " " + issue.weight() + " " + issue.problem())
        .toList();
  }

  private static String text(ValidationReport report) throws IOException {
    var out = new ByteArrayOutputStream();
    DocumentFormat.TEXT.write(new ValidationDocument(report), false, out);
    return out.toString(UTF_8);
  }

  private void write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(arguments));
    int code = new ProcessBuilder(line).directory(folder.toFile()).start().waitFor();
    assertThat(code).isZero();
  }
}
