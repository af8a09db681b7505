package dev.lore.app.detect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.app.RuleShelf;
import dev.lore.model.DetectReport;
import dev.lore.model.UserError;
import dev.lore.report.document.DetectDocument;
import dev.lore.report.document.DocumentFormat;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.UserSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectServiceTest {
  private static final Path TOOLKIT = Path.of("target/classes/toolkit");

  @TempDir private Path scratch;
  private Path folder = Path.of("");

  @BeforeEach
  void stand_in_a_project() throws IOException {
    folder = Files.createDirectories(scratch.toRealPath().resolve("shop"));
    Files.createDirectory(folder.resolve("expertise"));
  }

  @Test
  void code_manifests_settings_and_the_project_file_show_what_is_used() throws IOException {
    write("src/pay.ts", "import Stripe from 'stripe';\nprocess.env.SHOP_STRIPE_SECRET_KEY;\n");
    write("Gemfile", "gem 'mailgun-ruby'\n");
    write("config.yaml", "notify: https://api.telegram.org\n");
    write("test/pay.test.ts", "const url = 'https://api.paypal.com/v1';\n");
    write(
        "docs/project.json",
        "{\"integrations\": [{\"name\": \"Twilio\", \"purpose\": \"sms\"}]}\n");
    write("package.json", "{\"dependencies\": {\"nodemailer\": \"6\"}}\n");

    assertThat(text(service().detect(folder, folder, "")))
        .isEqualTo(
            """
            Mailgun, email: high
              Gemfile:1 depends on mailgun-ruby
            PayPal, payments: low
              test/pay.test.ts:1 calls api.paypal.com
            Stripe, payments: high
              src/pay.ts:1 imports stripe
              src/pay.ts:2 reads SHOP_STRIPE_SECRET_KEY
            Telegram, messaging: medium
              config.yaml:1 calls api.telegram.org
            Twilio, messaging: high
              docs/project.json:1 project.json names Twilio
            5 integrations in 6 files
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Take card payments with Stripe | stripe |",
        "Send e-mails when an order ships | | email",
        "Resend the receipt to the user | |",
        "Send the receipt with Resend | resend |",
        "Let users log in with Auth0 | auth0 |",
        "Let users log in | | auth",
        "Open an issue in Linear for each crash report | linear |",
        "Fit a linear model and draw a line | |",
        "Linear interpolation between two points | |",
        "Create issues by the linear API | linear |",
        "Add a search field to the table and support dark mode | |",
        "Set TWILIO_AUTH_TOKEN in staging | twilio |",
        "Store files in Amazon S3 | aws-s3 |",
        "Refactor the storage of sessions in memory | |",
        "Send push notifications | | messaging",
        "Make the button square and box the text | |",
      })
  void a_task_names_services_or_asks_for_a_kind(String task, String named, String open) {
    var report = service().detect(folder, null, task);

    assertThat(report.found().stream().map(one -> one.entry().name()).toList())
        .isEqualTo(named == null ? List.of() : List.of(named));
    assertThat(report.open().stream().map(DetectReport.Open::category).toList())
        .isEqualTo(open == null ? List.of() : List.of(open));
    assertThat(report.open()).allSatisfy(one -> assertThat(one.candidates()).hasSizeGreaterThan(2));
  }

  @Test
  void a_folder_without_a_file_is_no_answer() {
    assertThatThrownBy(() -> service().detect(folder, folder, ""))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("has no file that can be read");
  }

  @Test
  void the_coverage_has_each_seed_and_each_service_in_use() throws IOException {
    write("pay.ts", "import Stripe from 'stripe';\nprocess.env.STRIPE_SECRET_KEY;\n");
    write("sms.ts", "import twilio from 'twilio';\nprocess.env.TWILIO_AUTH_TOKEN;\n");
    write("pay2.ts", "import { createMollieClient } from '@mollie/api-client';\n");
    write(".env.example", "STRIPE_SECRET_KEY=\n");
    write("skills/payments/SKILL.md", "---\nname: payments\ndescription: Take payments.\n---\n");
    write("skills/supabase-auth/SKILL.md", "---\nname: supabase-auth\ndescription: Log in.\n---\n");
    write(
        "expertise/messaging/expertise.yaml",
        """
        domain: messaging
        learnings:
          - date: 2026-01-01
            insight: Long texts are cut
            integration: twilio
        """);

    var report = new CoverageService(new KnowledgeStore(TOOLKIT), shelf()).cover(folder);

    assertThat(
            report.rows().stream()
                .map(row ->
                    String.join(
                        " | ",
                        row.integration(),
                        row.aspect(),
                        row.status().name(),
                        String.join(",", row.skills()),
                        row.webhook().split(":", 2)[0],
                        row.used(),
                        row.reason()))
                .toList())
        .containsExactly(
            "quickbooks |  | DROPPED |  | unknown |  | niche",
            "resend |  | COVERED | resend | unknown |  | ",
            "sendgrid |  | COVERED | sendgrid | unknown |  | ",
            "stripe |  | COVERED | payments,stripe | unknown | .env.example:1 | ",
            "supabase | auth | COVERED | supabase-auth | none |  | ",
            "supabase | database, row-level security | COVERED | supabase-database | none |  | ",
            "xero |  | DROPPED |  | unknown |  | niche",
            "mollie |  | MISSING |  | none | pay2.ts:1 | no skill covers it",
            "twilio |  | PARTIAL | twilio | unknown | sms.ts:1 | in no sample file:"
                + " TWILIO_AUTH_TOKEN");
  }

  private static String text(DetectReport report) throws IOException {
    var out = new ByteArrayOutputStream();
    DocumentFormat.TEXT.write(new DetectDocument(report), false, out);
    return out.toString(UTF_8);
  }

  private DetectService service() {
    return new DetectService(new KnowledgeStore(TOOLKIT), shelf());
  }

  private RuleShelf shelf() {
    return new RuleShelf(
        TOOLKIT,
        UserSettings.read(scratch.resolve("no-settings")),
        new RuleCache(scratch.resolve("cache"), "test"));
  }

  private void write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
