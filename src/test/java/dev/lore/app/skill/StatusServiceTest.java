package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.StatusReport;
import dev.lore.report.skill.StatusDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line that a session begins with. */
class StatusServiceTest {
  private static final String PAY = "import Stripe from \"stripe\";\n";

  @TempDir private Path home;

  @Test
  void services_of_code_and_list_are_told_with_skill_configuration_and_last_error()
      throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with("project/pay.ts", PAY)
            .with(
                "project/INTEGRATIONS.md",
                """
                # Integrations

                | State | Service | Last error |
                |---|---|---|
                | active | Stripe | |
                | degraded | Trello | no answer for 3 s |
                """);

    assertThat(line(status(project, Set.of("STRIPE_SECRET_KEY", "TRELLO_API_KEY"))))
        .isEqualTo(
            "Integrations: Stripe (covered) | Trello (no skill, degraded, last error: no answer"
                + " for 3 s)\n");
    assertThat(line(status(project, Set.of())))
        .isEqualTo(
            "Integrations: Stripe (covered, not configured) | Trello (no skill, not configured,"
                + " degraded, last error: no answer for 3 s)\n");
  }

  @Test
  void a_variable_is_set_where_a_file_of_variables_gives_it_a_value() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with("project/pay.ts", PAY)
            .with("project/.env", "STRIPE_SECRET_KEY=\"\"\nSTRIPE_API_KEY= # none yet\n");
    assertThat(line(status(project, Set.of())))
        .isEqualTo("Integrations: Stripe (covered, not configured)\n");

    project.with("project/.env.local", "export STRIPE_SECRET_KEY=kept-elsewhere\n");

    assertThat(line(status(project, Set.of()))).isEqualTo("Integrations: Stripe (covered)\n");
  }

  @Test
  void a_variable_without_a_value_takes_none_from_the_lines_below_it() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with("project/pay.ts", PAY)
            .with("project/.env", "STRIPE_SECRET_KEY=\nSTRIPE_API_KEY= \n\nOTHER=x\n");
    assertThat(line(status(project, Set.of())))
        .isEqualTo("Integrations: Stripe (covered, not configured)\n");

    project.with("project/.env", "OTHER=\nSECOND=\nSTRIPE_SECRET_KEY=\"#9\"\n");

    assertThat(line(status(project, Set.of()))).isEqualTo("Integrations: Stripe (covered)\n");
  }

  @Test
  void where_there_are_none_it_says_so() throws IOException {
    var project = SkillProject.in(home.toRealPath());

    assertThat(line(status(project, Set.of()))).isEqualTo("Integrations: none found\n");
  }

  private static StatusReport status(SkillProject project, Set<String> environment) {
    return new StatusService(project.knowledge(), project.shelf(), environment::contains)
        .status(project.root());
  }

  private static String line(StatusReport report) throws IOException {
    var out = new StringBuilder();
    new StatusDocument(report).text(false, out);
    return out.toString();
  }
}
