package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.lore.model.ErrorPolicy;
import dev.lore.model.Expertise;
import dev.lore.model.Integration;
import dev.lore.model.IntegrationPolicy;
import dev.lore.model.Knowledge;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.Policy;
import dev.lore.model.Skill;
import dev.lore.model.UserError;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeStoreTest {
  @TempDir Path folder;
  @TempDir Path toolkit;

  @Test
  void anEmptyProjectHasNoKnowledgeAndTheStandardPolicy() {
    assertThat(new ProjectFolder(folder).load())
        .isEqualTo(
            new Knowledge(List.of(), List.of(), List.of(), Policy.STANDARD, List.of(), List.of()));
  }

  @Test
  void ofTheSameKeyTheProjectCounts() {
    new ProjectFolder(toolkit)
        .with(
            "expertise/payments/expertise.yaml",
            """
            conventions: [both, theirs]
            patterns: [{name: client, description: theirs}, {name: queue, description: theirs}]
            learnings: [{insight: Both say this}, {insight: Theirs}]
            """)
        .with("expertise/email/expertise.yaml", "conventions: [theirs]")
        .with("expertise/catalog/stripe.yaml", entry("stripe", "Theirs"))
        .with("expertise/catalog/resend.yaml", entry("resend", "Theirs"))
        .with("skills/pay/SKILL.md", skill("pay", "theirs"))
        .with("skills/mail/SKILL.md", skill("mail", "theirs"));
    new ProjectFolder(folder)
        .with(
            "expertise/money/expertise.yaml",
            """
            domain: payments
            conventions: [both, ours]
            patterns: [{name: client, description: ours}]
            learnings: [{insight: both say this.}, {insight: Ours}]
            """)
        .with("expertise/money/catalog/stripe.yaml", entry("stripe", "Ours"))
        .with(".github/skills/a/b/pay/SKILL.md", skill("pay", "ours"));

    var knowledge = new KnowledgeStore(toolkit).load(folder);

    assertThat(knowledge.faults()).isEmpty();
    assertThat(knowledge.expertise())
        .extracting(e -> e.domain() + " " + e.path() + " " + e.conventions() + " " + e.layer())
        .containsExactly(
            "email toolkit/expertise/email/expertise.yaml [theirs] TOOLKIT",
            "payments toolkit/expertise/payments/expertise.yaml [theirs] TOOLKIT",
            "payments expertise/money/expertise.yaml [both, ours] PROJECT");
    assertThat(knowledge.expertise())
        .flatExtracting(Expertise::patterns)
        .extracting(pattern -> pattern.name() + " " + pattern.description())
        .containsExactly("queue theirs", "client ours");
    assertThat(knowledge.expertise())
        .flatExtracting(Expertise::learnings)
        .extracting(Learning::insight)
        .containsExactly("Theirs", "both say this.", "Ours");
    assertThat(knowledge.integrations())
        .extracting(i -> i.name() + " " + i.title() + " " + i.layer())
        .containsExactly("resend Theirs TOOLKIT", "stripe Ours PROJECT");
    assertThat(knowledge.skills())
        .containsExactly(
            new Skill(
                "mail", "theirs", "", List.of(), "toolkit/skills/mail/SKILL.md", Layer.TOOLKIT),
            new Skill(
                "pay", "ours", "", List.of(), ".github/skills/a/b/pay/SKILL.md", Layer.PROJECT));
  }

  @Test
  void oneKeyTwiceInOneLayerIsNamed() {
    var project =
        new ProjectFolder(folder)
            .with("expertise/a/expertise.yaml", "domain: pay")
            .with("expertise/b/expertise.yaml", "domain: pay")
            .with("expertise/a/catalog/stripe.yaml", entry("stripe", "A"))
            .with("expertise/b/catalog/stripe.yaml", entry("stripe", "B"));

    assertThat(project.faults())
        .containsExactly(
            "expertise/b/catalog/stripe.yaml:1:1: the integration 'stripe' is in the catalogue"
                + " already | Keep one file stripe.yaml and delete the other.",
            "expertise/b/expertise.yaml:1:1: the domain 'pay' is that of expertise/a/expertise.yaml"
                + " already | Give one of the two another `domain: …`, or merge them.");
  }

  @Test
  void anIntegrationThatOnlyExpertiseNamesJoinsTheCatalogue() {
    var project =
        new ProjectFolder(folder)
            .with("expertise/catalog/stripe.yaml", entry("stripe", "Stripe"))
            .with(
                "expertise/pay/expertise.yaml",
                """
                integrations_catalog:
                  payments:
                    - {name: Stripe, env_vars: [OTHER]}
                    - {name: Pay Pal!, env_vars: [PAYPAL_ID], webhooks: [paid]}
                  crm: [HubSpot]
                """);

    var knowledge = project.load();

    assertThat(knowledge.expertise().getFirst().integrations())
        .containsExactly("Stripe", "Pay Pal!", "HubSpot");
    assertThat(knowledge.integrations())
        .extracting(
            Integration::name, Integration::title, Integration::category, Integration::envVars)
        .containsExactly(
            tuple("hubspot", "HubSpot", "crm", List.of()),
            tuple("pay-pal", "Pay Pal!", "payments", List.of("PAYPAL_ID")),
            tuple("stripe", "Stripe", "payments", List.of()));
  }

  @Test
  void theProjectsPolicyCounts() {
    var project =
        new ProjectFolder(folder).with("lore.yaml", "policy:\n  max_file_lines: 250 # ours\n");

    assertThat(project.load().policy())
        .isEqualTo(new Policy("", 250, 219, ErrorPolicy.STRICT, IntegrationPolicy.NONE, List.of()));
  }

  @Test
  void aLoreYamlOfCommentsChangesNothing() {
    assertThat(new ProjectFolder(folder).with("lore.yaml", "# later\n").load().policy())
        .isEqualTo(Policy.STANDARD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "polcy: {} ¦ lore.yaml:1:1: unknown key 'polcy' ¦ Did you mean 'policy'? Known keys here:"
            + " policy, skills, store, waivers.",
        "policy: {lines: 3} ¦ lore.yaml:1:10: unknown key 'lines' ¦ Known keys here:"
            + " profile, max_file_lines, warn_file_lines, errors, integration, requirements.",
        "policy: {max_file_lines: 0} ¦ lore.yaml:1:26: max_file_lines is '0' ¦ Write a whole number"
            + " from 1 to 100000, or leave the line out for 400.",
        "policy: {max_file_lines: 100001} ¦ lore.yaml:1:26: max_file_lines is '100001' ¦ Write a"
            + " whole number from 1 to 100000, or leave the line out for 400.",
        "policy: {max_file_lines: [4]} ¦ lore.yaml:1:26: text must stand here, not a list ¦ Write"
            + " one value, in quotes if need be.",
        "policy ¦ lore.yaml:1:1: a mapping must stand here, not text ¦ Write `key: value` lines.",
      })
  void aLoreYamlThatCannotBeUsedStopsTheRun(String text, String problem, String advice) {
    var project = new ProjectFolder(folder).with("lore.yaml", text + "\n");

    assertThat(catchThrowableOfType(UserError.class, project::load))
        .extracting(UserError::problem, UserError::advice, UserError::kind)
        .containsExactly(problem, advice, UserError.Kind.INPUT);
  }

  private static String entry(String name, String title) {
    return "name: %s\ntitle: %s\ncategory: payments\n".formatted(name, title);
  }

  private static String skill(String name, String description) {
    return "---\nname: %s\ndescription: %s\n---\n# Body\n".formatted(name, description);
  }
}
