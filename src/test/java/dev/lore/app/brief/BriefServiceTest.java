package dev.lore.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.app.find.KnowledgeProject;
import dev.lore.model.Brief;
import dev.lore.model.Brief.Line;
import dev.lore.model.Brief.Topic;
import dev.lore.model.BriefRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefServiceTest {
  @TempDir private Path folder;
  private KnowledgeProject project;

  @BeforeEach
  void project() throws IOException {
    project =
        new KnowledgeProject(folder.toRealPath())
            .with("expertise/.keep", "")
            .withToolkit(
                "expertise/catalog/stripe.yaml",
                """
                name: stripe
                title: Stripe
                category: payments
                aliases: [payments, stripe-billing]
                packages: {npm: [stripe, "@stripe/stripe-js"]}
                imports: {javascript: [stripe]}
                env_vars: [STRIPE_SECRET_KEY]
                docs: https://docs.stripe.com/api
                """)
            .withToolkit(
                "expertise/catalog/resend.yaml",
                "name: resend\ntitle: Resend\ncategory: email\naliases: [email]\n")
            .withToolkit(
                "expertise/catalog/sendgrid.yaml",
                "name: sendgrid\ntitle: SendGrid\ncategory: email\naliases: [email]\n");
  }

  private Brief brief(String task) {
    return project.briefs().brief(project.root(), BriefRequest.of(task));
  }

  private static List<String> texts(Brief brief, Topic topic) {
    return brief.lines().stream().filter(line -> line.topic() == topic).map(Line::text).toList();
  }

  @Test
  void a_task_is_told_all_that_is_known_of_its_integration() {
    project
        .with(
            "expertise/payments/expertise.yaml",
            """
            domain: payments
            files:
              core:
                - {path: src/hook.ts, purpose: takes webhooks of Stripe}
                - {path: src/gone.ts, purpose: took webhooks of Stripe}
            patterns:
              - {name: inbox, description: Store the Stripe event first, location: src/hook.ts}
            conventions: [Amounts are cents, NEVER log a card]
            integrations_catalog:
              payments:
                - {name: Stripe, webhooks: [invoice.paid]}
            learnings:
              - {id: l-tri, insight: Stripe keeps invoices open, date: 2026-11-01, confirmed: 3}
              - {id: l-bad, insight: Stripe keeps invoices shut, refuted: 2}
            """)
        .with("src/hook.ts", "export {}\n")
        .with(
            "skills/stripe/SKILL.md",
            "---\nname: stripe\ndescription: Take money.\n---\n# Stripe\n\nDo.\n");

    var brief = brief("Handle invoices of Stripe");

    assertThat(texts(brief, Topic.INTEGRATIONS))
        .containsExactly("Stripe, payments; named in the task; docs https://docs.stripe.com/api");
    assertThat(brief.lines().getFirst().at().toString())
        .isEqualTo("toolkit/expertise/catalog/stripe.yaml:1");
    assertThat(texts(brief, Topic.VARIABLES)).containsExactly("Stripe: STRIPE_SECRET_KEY");
    assertThat(texts(brief, Topic.WEBHOOKS_AND_RETRIES))
        .containsExactly("Stripe webhooks: invoice.paid");
    assertThat(texts(brief, Topic.EXISTING))
        .containsExactly("src/hook.ts: inbox", "src/hook.ts: takes webhooks of Stripe");
    assertThat(texts(brief, Topic.PATTERNS))
        .containsExactly("inbox: Store the Stripe event first\nlocation: src/hook.ts");
    assertThat(texts(brief, Topic.CONVENTIONS))
        .containsExactly("NEVER log a card", "Amounts are cents");
    assertThat(texts(brief, Topic.LEARNINGS))
        .containsExactly("Stripe keeps invoices open [confirmed 3×]");
    assertThat(texts(brief, Topic.SKILLS)).containsExactly("stripe: Take money.");
    assertThat(texts(brief, Topic.MISSING)).isEmpty();
  }

  @Test
  void the_variables_that_the_project_names_stand_for_those_of_the_catalogue() {
    assertThat(texts(brief("Charge with Stripe"), Topic.VARIABLES))
        .containsExactly("Stripe: STRIPE_SECRET_KEY");

    project.with(
        "expertise/payments/expertise.yaml",
        """
        integrations_catalog:
          payments:
            - {name: Stripe, env_vars: [STRIPE_SHOP_KEY, STRIPE_SHOP_ACCOUNT]}
        """);
    assertThat(texts(brief("Charge with Stripe"), Topic.VARIABLES))
        .containsExactly("Stripe: STRIPE_SHOP_KEY, STRIPE_SHOP_ACCOUNT");
  }

  @Test
  void one_service_tells_what_was_written_between_two_briefs() {
    var briefs = project.briefs();
    var request = BriefRequest.of("Charge with Stripe");
    assertThat(texts(briefs.brief(project.root(), request), Topic.VARIABLES))
        .containsExactly("Stripe: STRIPE_SECRET_KEY");

    project.with(
        "expertise/catalog/stripe.yaml",
        "name: stripe\ntitle: Stripe\ncategory: payments\nenv_vars: [STRIPE_OTHER_KEY]\n");
    assertThat(texts(briefs.brief(project.root(), request), Topic.VARIABLES))
        .containsExactly("Stripe: STRIPE_OTHER_KEY");
  }

  @Test
  void what_says_it_in_other_words_is_told_once_there_are_vectors() {
    project.with(
        "expertise/access/expertise.yaml",
        "learnings: [Session tokens end after an hour, Parcels weigh forty grams]\n");
    var task = "my login expires too soon";
    assertThat(texts(brief(task), Topic.LEARNINGS)).isEmpty();

    try (var find = project.find()) {
      find.embedMissing(project.root(), Duration.ofMinutes(1));
    }
    assertThat(texts(brief(task), Topic.LEARNINGS))
        .containsExactly("Session tokens end after an hour");
  }

  @Test
  void refuted_and_superseded_learnings_come_only_when_asked_for() {
    project.with(
        "expertise/payments/expertise.yaml",
        """
        learnings:
          - {insight: Stripe wants euros, refuted: 1}
          - {insight: Stripe wants dollars, superseded_by: l-x}
        """);

    assertThat(texts(brief("Charge with Stripe"), Topic.LEARNINGS)).isEmpty();
    var request = new BriefRequest("Charge with Stripe", null, BriefRequest.STANDARD_BUDGET, true);
    assertThat(texts(project.briefs().brief(project.root(), request), Topic.LEARNINGS))
        .containsExactlyInAnyOrder("Stripe wants euros", "Stripe wants dollars");
  }

  @Test
  void providers_are_named_by_name_alias_package_or_variable_and_never_guessed() {
    assertThat(texts(brief("add stripe-billing"), Topic.INTEGRATIONS).getFirst())
        .startsWith("Stripe, payments; named in the task");
    assertThat(texts(brief("bump @stripe/stripe-js"), Topic.INTEGRATIONS).getFirst())
        .contains("task has @stripe/stripe-js");
    assertThat(texts(brief("rotate STRIPE_SECRET_KEY"), Topic.INTEGRATIONS).getFirst())
        .contains("task has STRIPE_SECRET_KEY");
    assertThat(texts(brief("Send e-mails to customers"), Topic.INTEGRATIONS))
        .containsExactly("email: no provider is named; known here: resend, sendgrid");
    assertThat(texts(brief("Allow users to resend the invitation"), Topic.INTEGRATIONS)).isEmpty();
    assertThat(texts(brief("Send invitations with resend"), Topic.INTEGRATIONS).getFirst())
        .startsWith("Resend, email");
    assertThat(texts(brief("Draw stripes and restripe the flag"), Topic.INTEGRATIONS)).isEmpty();
  }

  @Test
  void touched_files_name_integrations_too() throws IOException, InterruptedException {
    project.with("src/pay.ts", "import Stripe from \"stripe\";\n");
    var files = List.of("src/pay.ts", "src/none.ts", "../../etc/passwd");
    var named = new BriefRequest("Mend it", files, BriefRequest.STANDARD_BUDGET, false);

    assertThat(texts(project.briefs().brief(project.root(), named), Topic.INTEGRATIONS).getFirst())
        .startsWith("Stripe, payments; src/pay.ts:1 imports stripe");
    assertThat(texts(brief("Mend it"), Topic.INTEGRATIONS)).isEmpty();

    var init = new ProcessBuilder("git", "init", "-q").directory(project.root().toFile()).start();
    assertThat(init.waitFor()).isZero();
    assertThat(texts(brief("Mend it"), Topic.INTEGRATIONS)).hasSize(1);
  }

  @Test
  void a_text_stands_once_however_often_and_however_it_is_written() {
    project
        .with(
            "expertise/payments/expertise.yaml",
            "learnings: [Stripe retries for days., stripe  retries for days]\n")
        .withToolkit(
            "expertise/payments/expertise.yaml",
            "conventions: [Stripe retries for days]\nlearnings: [Stripe retries for days]\n");

    assertThat(brief("Stripe webhooks").lines())
        .filteredOn(line -> line.text().toLowerCase(java.util.Locale.ROOT).contains("for days"))
        .hasSize(1);
  }

  @Test
  void skills_of_one_name_are_one_whatever_their_folders_are_called() {
    project
        .with("skills/pay/SKILL.md", "---\nname: stripe\ndescription: Ours for money.\n---\n")
        .with("skills/mail/SKILL.md", "---\nname: letters\ndescription: Ours for mail.\n---\n")
        .withToolkit(
            "skills/stripe/SKILL.md", "---\nname: stripe\ndescription: Theirs for money.\n---\n")
        .withToolkit(
            "skills/mail/SKILL.md", "---\nname: mail\ndescription: Theirs for mail.\n---\n");

    assertThat(project.found("money")).containsExactly("Ours for money.");
    assertThat(project.found("mail"))
        .containsExactlyInAnyOrder("Ours for mail.", "Theirs for mail.");
    assertThat(texts(brief("Take money with Stripe"), Topic.SKILLS))
        .containsExactly("stripe: Ours for money.");
  }

  @Test
  void knowledge_of_other_providers_and_of_nothing_in_the_task_stays_out() {
    project.with(
        "expertise/email/expertise.yaml",
        "learnings: [SendGrid signs webhooks of invoices, The build takes long on Mondays]\n");

    assertThat(texts(brief("Handle invoices of Stripe webhooks"), Topic.LEARNINGS)).isEmpty();
    assertThat(texts(brief("Fix the footer"), Topic.LEARNINGS)).isEmpty();
  }

  @Test
  void words_are_shared_in_all_their_forms_and_scripts() {
    project.with(
        "expertise/orders/expertise.yaml",
        """
        learnings:
          - A policy for one retry is enough
          - 支付的回调要先验证签名
          - ระบบชำระเงินล้มเหลวตอนกลางคืน
        """);

    assertThat(texts(brief("Write retries and policies"), Topic.LEARNINGS))
        .containsExactly("A policy for one retry is enough");
    assertThat(texts(brief("处理支付回调的签名"), Topic.LEARNINGS)).containsExactly("支付的回调要先验证签名");
    assertThat(texts(brief("แก้ไขการชำระเงินล้มเหลว"), Topic.LEARNINGS))
        .containsExactly("ระบบชำระเงินล้มเหลวตอนกลางคืน");
  }

  @Test
  void a_project_that_has_written_nothing_down_is_told_what_to_do() {
    var brief = brief("Fix the footer");

    assertThat(texts(brief, Topic.MISSING))
        .containsExactly(
            "nothing is known that fits this task: try `lore find` with other words",
            "this project has written nothing down yet: `lore learn \"…\"` begins its expertise/");
    assertThat(brief.lines()).hasSize(2);
  }

  @Test
  void a_broken_file_is_named() {
    project.with("expertise/bad/expertise.yaml", "learnings:\n  - insight: a: b\n");

    assertThat(brief("Charge with Stripe").lines())
        .anySatisfy(line -> {
          assertThat(line.text()).startsWith("set aside: `: ` stands in a value without quotes");
          assertThat(line.at().toString()).isEqualTo("expertise/bad/expertise.yaml:2");
        });
  }

  @Test
  void equal_questions_have_equal_answers_and_leave_nothing_behind() throws IOException {
    project.with(
        "expertise/payments/expertise.yaml",
        "learnings: [Stripe retries, Stripe signs, Stripe pages, Stripe rounds]\n");
    var before = project.contents();
    var first = brief("Stripe");

    assertThat(brief("Stripe")).isEqualTo(first);
    assertThat(project.contents()).isEqualTo(before);
    var other = new KnowledgeProject(Files.createDirectory(folder.toRealPath().resolve("other")));
    Files.move(project.folder().resolve("toolkit"), other.folder().resolve("toolkit"));
    Files.move(project.root(), other.root());
    assertThat(other.briefs().brief(other.root(), BriefRequest.of("Stripe"))).isEqualTo(first);
  }
}
