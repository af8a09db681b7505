package dev.lore.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.app.find.KnowledgeProject;
import dev.lore.model.Brief.Line;
import dev.lore.model.Brief.Topic;
import dev.lore.model.BriefRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingLinesTest {
  @TempDir private Path folder;
  private KnowledgeProject project;

  @BeforeEach
  void project() throws IOException {
    project =
        new KnowledgeProject(folder.toRealPath())
            .withToolkit(
                "expertise/catalog/stripe.yaml",
                "name: stripe\ntitle: Stripe\ncategory: payments\naliases: [stripe-billing]\n")
            .withToolkit(
                "expertise/catalog/resend.yaml", "name: resend\ntitle: Resend\ncategory: email\n")
            .withToolkit(
                "expertise/catalog/sendgrid.yaml",
                "name: sendgrid\ntitle: SendGrid\ncategory: email\n");
  }

  private List<String> texts(String task, Topic topic) {
    return project.briefs().brief(project.root(), BriefRequest.of(task)).lines().stream()
        .filter(line -> line.topic() == topic)
        .map(Line::text)
        .toList();
  }

  @Test
  void each_integration_without_a_learning_is_named_whatever_else_is_known() {
    project.with(
        "expertise/mixed/expertise.yaml",
        """
        learnings:
          - Receipts are sent once an hour
          - {insight: Retries of webhooks come for days, integration: stripe-billing}
          - {insight: Resend signs webhooks, refuted: 2}
        """);
    var task = "Send receipts hourly with Resend and SendGrid for webhook retries of Stripe";

    assertThat(texts(task, Topic.LEARNINGS)).isNotEmpty();
    assertThat(texts(task, Topic.MISSING))
        .contains(
            "no learning about resend: after building, `lore learn \"…\" --integration resend`",
            "no learning about sendgrid: after building, `lore learn \"…\" --integration sendgrid`")
        .noneMatch(text -> text.startsWith("no learning about stripe"));

    project.with("expertise/more/expertise.yaml", "learnings: [SendGrid drops long subjects]\n");
    assertThat(texts(task, Topic.MISSING))
        .filteredOn(text -> text.startsWith("no learning"))
        .hasSize(1)
        .allMatch(text -> text.startsWith("no learning about resend:"));
  }
}
