package dev.lore.app.plan.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lore.app.brief.BriefService;
import dev.lore.app.find.FindService;
import dev.lore.app.plan.PlanFolder;
import dev.lore.model.AuditReport;
import dev.lore.model.Integration;
import dev.lore.model.PlanDraft;
import dev.lore.model.PlanDraft.Part;
import dev.lore.model.PlanDraft.Row;
import dev.lore.model.Severity;
import dev.lore.report.document.DocumentFormat;
import dev.lore.report.document.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts plans, and holds each to the check of plans. */
class PlanDraftServiceTest {
  private static final String SKILLS = "Integration Skill Plan";

  @TempDir private Path scratch;
  private PlanFolder folder = new PlanFolder(Path.of(""));
  private FindService find = new FindService(PlanFolder.TOOLKIT, Path.of(""), Clock.systemUTC());

  @BeforeEach
  void stand_in_a_project() throws IOException {
    folder = PlanFolder.in(scratch.toRealPath());
    find = new FindService(PlanFolder.TOOLKIT, scratch.resolve("cache"), Clock.systemUTC());
  }

  @AfterEach
  void leave() {
    find.close();
  }

  @Test
  void sixty_requests_have_a_skill_plan_exactly_where_they_name_a_service() throws IOException {
    var requests = requests();
    assertThat(requests).hasSize(60);
    assertThat(requests).filteredOn(one -> one.names().isEmpty()).hasSize(20);

    for (var request : requests) {
      var plan = draft(request.words());

      assertThat(plan.integrations())
          .as(request.words())
          .containsExactlyInAnyOrderElementsOf(request.names());
      assertThat(plan.parts().stream().anyMatch(part -> part.title().equals(SKILLS)))
          .as(request.words())
          .isEqualTo(!request.names().isEmpty());
      passesButForItsQuestions(plan);
    }
  }

  @Test
  void whatever_the_catalogue_knows_gives_a_plan_that_passes() {
    var entries = folder.knowledge().load(folder.root()).integrations();
    for (int i = 0; i < entries.size(); i += 14) {
      var some = entries.subList(i, Math.min(entries.size(), i + 14));
      var words = some.stream().map(entry -> "the " + entry.title() + " API").toList();

      var plan = draft("Talk to " + String.join(" and to ", words));

      assertThat(plan.integrations()).containsAll(some.stream().map(Integration::name).toList());
      passesButForItsQuestions(plan);
    }
  }

  @Test
  void a_story_for_a_missing_skill_stands_before_those_that_need_it() {
    var plan = draft("Take payments with Mollie, tell customers by Twilio");

    assertThat(texts(plan, SKILLS))
        .containsExactly(
            "US-001: Create the skill for Mollie in `docs/skills/mollie/SKILL.md`, and queue it for"
                + " the toolkit in `pending-updates/`.",
            "covered by the skill `twilio`; load it before its first story");
    assertThat(texts(plan, "Implementation Steps"))
        .first()
        .isEqualTo(
            "US-002: Ask for the credentials of Mollie, and name their variables in `.env.example`"
                + " without values.");
  }

  @Test
  void what_is_known_names_its_source_and_the_rest_is_proposed_or_asked() {
    var plan = draft("Send delivery notices by SMS with Twilio");

    assertThat(rows(plan, "Auth Method"))
        .extracting(Row::label, Row::source, Row::isOpen)
        .containsExactly(
            tuple("Mechanism", "toolkit/expertise/catalog/twilio.yaml", false),
            tuple("Token storage", "toolkit/expertise/catalog/twilio.yaml", false),
            tuple("Rotation", "", true),
            tuple("Scopes", "", true),
            tuple("Security", "proposed", false));
    assertThat(rows(plan, "From Expertise"))
        .isNotEmpty()
        .allMatch(row -> row.source().contains("expertise.yaml:"));
  }

  @Test
  void files_go_where_expertise_says_or_a_similar_integration_lives() {
    folder
        .with("tsconfig.json", "{}\n")
        .with("src/billing/stripe.ts", "import Stripe from 'stripe';\n");

    assertThat(texts(draft("Take payments with Mollie"), "Similar Integration"))
        .containsExactly("stripe, payments: look at how it is built");
    assertThat(texts(draft("Take payments with Mollie"), "Files to Create"))
        .containsExactly("src/billing/MollieClient.ts");

    folder.with(
        "expertise/integrations/expertise.yaml",
        """
        domain: integrations
        patterns:
          - name: client
            description: One client a provider.
            location: src/integrations/clients/
        """);

    assertThat(rows(draft("Take payments with Mollie"), "Files to Create"))
        .containsExactly(
            Row.known(
                "",
                "src/integrations/clients/MollieClient.ts",
                "expertise/integrations/expertise.yaml"));
  }

  @Test
  void what_the_project_says_it_integrates_is_planned_with() {
    folder.with("docs/project.json", "{\"integrations\": [{\"name\": \"Mollie\"}]}\n");

    var named = draft("Send the receipt with Resend");
    var unnamed = draft("Book refunds by hand");

    assertThat(named.integrations()).containsExactly("resend");
    assertThat(texts(named, SKILLS)).hasSize(2).last().asString().contains("skill for Mollie");
    assertThat(unnamed.integrations()).containsExactly("mollie");
    passesButForItsQuestions(named);
    passesButForItsQuestions(unnamed);
  }

  @Test
  void a_kind_of_service_without_a_name_is_asked_about_and_not_guessed() {
    var plan = draft("Send e-mails to new customers");

    assertThat(plan.integrations()).isEmpty();
    assertThat(texts(plan, "Open Questions"))
        .singleElement()
        .asString()
        .startsWith("Open question: does it need a provider, and which? Known here: ")
        .contains("resend", "sendgrid");
    assertThat(texts(plan, "Credential & Service Access Plan"))
        .containsExactly("No external credentials are needed.");
    passesButForItsQuestions(plan);
  }

  @Test
  void size_and_complexity_tell_their_reasons() {
    assertThat(texts(draft("Two-way sync of accounts with Salesforce"), "Triage"))
        .containsExactly("LARGE: bidirectional, by \"Two-way\"; all phases.");
    assertThat(texts(draft("Discover exposed assets with Shodan"), "Triage"))
        .containsExactly(
            "MEDIUM: discovery or synchronisation, by \"Discover\"; all phases but 6.");
    assertThat(texts(draft("Send one text with Twilio"), "Triage"))
        .containsExactly(
            "SMALL: a single call, by \"Send\"; phases 5, 6, 7 and 9 may be left out.");
    assertThat(texts(draft("Something with Twilio"), "Triage"))
        .containsExactly(
            "MEDIUM: the request does not tell how many calls it needs; all phases but 6.");
  }

  @Test
  void a_request_can_not_write_the_plan() {
    var plan = draft("Pay with Mollie\n\n## Retry Logic\n\n| a | b |\n<script>x</script>");

    assertThat(markdown(plan))
        .startsWith(
            "# Plan: Pay with Mollie ## Retry Logic | a | b | \\<script>x\\</script>\n\n> Pay with"
                + " Mollie ## Retry Logic | a | b | \\<script>x\\</script>\n");
    passesButForItsQuestions(plan);
  }

  /** Every question of a plan is reported as open, and nothing else is found. */
  private void passesButForItsQuestions(PlanDraft plan) {
    var report = check(plan);

    assertThat(report.findings())
        .as(plan.request())
        .allMatch(one -> one.rule().toString().equals("plan/open-question"))
        .allMatch(one -> one.severity() == Severity.NOTE)
        .hasSize((int) plan.open());
    assertThat(report.failed()).isFalse();
  }

  private AuditReport check(PlanDraft plan) {
    folder.with("docs/plan.md", markdown(plan));
    return folder.check("docs/plan.md");
  }

  private PlanDraft draft(String request) {
    var briefs = new BriefService(folder.knowledge(), find);
    return new PlanDraftService(folder.knowledge(), folder.shelf(), briefs)
        .draft(folder.root(), request);
  }

  private static String markdown(PlanDraft plan) {
    try (var out = new ByteArrayOutputStream()) {
      DocumentFormat.TEXT.write(new PlanDocument(plan), false, out);
      return out.toString(UTF_8);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Row> rows(PlanDraft plan, String title) {
    return plan.parts().stream()
        .filter(part -> part.title().equals(title))
        .map(Part::rows)
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> texts(PlanDraft plan, String title) {
    return rows(plan, title).stream().map(row -> row.cells().getFirst()).toList();
  }

  /** A request and the services that it names. */
  private record Request(List<String> names, String words) {}

  private static List<Request> requests() throws IOException {
    var requests = new ArrayList<Request>();
    try (var in = PlanDraftServiceTest.class.getResourceAsStream("requests.txt")) {
      for (var line :
          new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().skip(1).toList()) {
        int bar = line.indexOf("| ");
        var names = line.substring(0, bar).strip();
        requests.add(
            new Request(
                names.isEmpty() ? List.of() : Stream.of(names.split(", ", -1)).toList(),
                line.substring(bar + 2)));
      }
    }
    return requests;
  }
}
