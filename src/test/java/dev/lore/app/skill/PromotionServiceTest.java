package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.PromotionRequest.Decision;
import dev.lore.model.PromotionRequest.State;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a toolkit takes of what projects ask it to take. */
class PromotionServiceTest {
  private static final String SKILL = "project/docs/skills/trello/SKILL.md";
  private static final String ID = "2026-11-22-promote-trello";

  @TempDir private Path home;
  private SkillProject project = new SkillProject(Path.of(""));

  @BeforeEach
  void make_a_skill() throws IOException {
    project = SkillProject.in(home.toRealPath()).with("toolkit/skills/.keep", "");
    project.drafts().create(project.root(), "trello");
  }

  @Test
  void a_skill_is_taken_without_what_is_the_projects_alone_and_the_request_says_who_and_when()
      throws IOException {
    project.with("project/src/boards.ts", "export {};\n");
    append(
        "Used by `project` in `src/boards.ts`, not `src/none.ts`; see " + project.root() + "/x.\n");

    var done = project.promotions().apply(project.root(), "trello", toolkit(), "ada");

    var lines = project.text(SKILL).lines().count();
    assertThat(done.path()).isEqualTo("skills/trello/SKILL.md");
    assertThat(done.replaced())
        .containsExactly(
            lines + ": " + project.root() + " -> [project]",
            lines + ": src/boards.ts -> [path in the project]",
            lines + ": project -> [project]");
    assertThat(project.text("toolkit/skills/trello/SKILL.md"))
        .endsWith(
            "Used by `[project]` in [path in the project], not `src/none.ts`; see [project]/x.\n");
    assertThat(project.promotions().show(project.root(), ID).decision())
        .isEqualTo(new Decision(State.APPLIED, "ada", "2026-11-22", ""));
  }

  @Test
  void nothing_is_decided_twice() {
    project.promotions().apply(project.root(), ID, toolkit(), "ada");
    var before = project.files();

    assertThatThrownBy(() -> project.promotions().apply(project.root(), ID, toolkit(), "bob"))
        .isInstanceOf(UserError.class)
        .hasMessage(ID + " was applied by ada on 2026-11-22\n  Nothing is decided twice.");
    assertThatThrownBy(() -> project.promotions().dismiss(project.root(), ID, "bob", "no"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(ID + " was applied by ada");

    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void a_toolkit_that_covers_the_service_under_any_name_takes_no_other() {
    project.with(
        "toolkit/skills/boards/SKILL.md",
        "---\nname: boards\ndescription: x\nmetadata:\n  integration: trello\n---\n# Boards\n");
    var before = project.files();

    assertThatThrownBy(() -> project.promotions().apply(project.root(), ID, toolkit(), "ada"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("the toolkit covers trello already, by skills/boards/SKILL.md");

    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void aliases_count_in_a_toolkit_without_a_catalogue_too() {
    project.drafts().create(project.root(), "mollie");
    project.with("toolkit/skills/mollie-payments/SKILL.md", named("mollie-payments"));

    assertThatThrownBy(() -> project.promotions().apply(project.root(), "mollie", toolkit(), "ada"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(
            "the toolkit covers mollie already, by skills/mollie-payments/SKILL.md");
  }

  private static String named(String name) {
    return SkillProject.TRELLO.replace("name: trello", "name: " + name);
  }

  @Test
  void secrets_are_refused_and_not_shown() throws IOException {
    var secret = "sk_li" + "ve_" + "51HqzT9KpWm3VxRbNc8LdYf2AgJt";
    append("Use " + secret + ".\n");
    var before = project.files();

    assertThatThrownBy(() -> project.promotions().apply(project.root(), ID, toolkit(), "ada"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Stripe live secret key")
        .hasMessageNotContaining(secret);

    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void a_skill_that_fails_its_check_is_refused() throws IOException {
    append("Ask the user to edit `config.json`.\n");

    assertThatThrownBy(() -> project.promotions().apply(project.root(), ID, toolkit(), "ada"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("the skill fails its check: line")
        .hasMessageContaining("leaves work to the user");

    assertThat(project.files()).doesNotContainKey("toolkit/skills/trello/SKILL.md");
  }

  @Test
  void a_request_can_name_nothing_but_a_skill_of_the_project() {
    var request = "project/pending-updates/" + ID + ".md";
    project
        .with("secret.md", SkillProject.TRELLO)
        .with(
            request, project.text(request).replace("docs/skills/trello/SKILL.md", "../secret.md"));

    assertThatThrownBy(() -> project.promotions().apply(project.root(), ID, toolkit(), "ada"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("the request names ../secret.md, where no skill stands");
  }

  @Test
  void a_request_is_dismissed_with_a_reason_and_stays_readable() {
    var done =
        project.promotions().dismiss(project.root(), "trello", "bob", "too special: 'ours' # only");

    assertThat(done.decision())
        .isEqualTo(
            new Decision(State.DISMISSED, "bob", "2026-11-22", "too special: 'ours' # only"));
    assertThat(project.promotions().list(project.root()).requests()).containsExactly(done);
  }

  @Test
  void a_toolkit_may_take_a_skill_of_its_own_project() {
    project.with("project/skills/.keep", "");

    var done = project.promotions().apply(project.root(), ID, project.root(), "ada");

    assertThat(done.path()).isEqualTo("skills/trello/SKILL.md");
    assertThat(project.text("project/skills/trello/SKILL.md")).contains("name: trello");
    assertThat(project.promotions().show(project.root(), ID).decision().state())
        .isEqualTo(State.APPLIED);
  }

  @Test
  void what_broke_between_the_skill_and_its_request_is_brought_to_its_end() {
    var request = "project/pending-updates/" + ID + ".md";
    var before = project.text(request);
    project.promotions().apply(project.root(), ID, toolkit(), "ada");
    var after = project.files();
    project.with(request, before);

    project.promotions().apply(project.root(), ID, toolkit(), "ada");

    assertThat(project.files()).isEqualTo(after);
  }

  @Test
  void a_decision_is_written_however_the_front_matter_ends() {
    var request = "project/pending-updates/" + ID + ".md";
    var text = project.text(request);
    var front = text.substring(0, text.indexOf("\n---", 3));
    for (var end : List.of("\n---  \nText.\n", "\n---", "\n--- ")) {
      project.with(request, front + end);

      var done = project.promotions().dismiss(project.root(), ID, "bob", "too special");

      assertThat(done.decision())
          .isEqualTo(new Decision(State.DISMISSED, "bob", "2026-11-22", "too special"));
      assertThat(project.text(request)).startsWith(front).endsWith(end);
    }
  }

  @Test
  void a_request_that_can_not_be_read_is_told_and_stops_no_other() {
    project.with("project/pending-updates/2026-11-20-promote-acme.md", "no front matter\n");

    assertThat(project.promotions().list(project.root()))
        .satisfies(all -> assertThat(all.requests()).hasSize(1))
        .satisfies(all ->
            assertThat(all.faults())
                .extracting(fault -> fault.at() + " " + fault.problem())
                .containsExactly(
                    "pending-updates/2026-11-20-promote-acme.md:1 the request has no front"
                        + " matter"));
    assertThatThrownBy(() -> project.promotions().show(project.root(), "acme"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("the request has no front matter");
    assertThat(project.promotions().apply(project.root(), "trello", toolkit(), "ada").path())
        .isEqualTo("skills/trello/SKILL.md");
  }

  @Test
  void a_folder_without_skills_is_no_toolkit() {
    assertThatThrownBy(() -> project.promotions().apply(project.root(), ID, home, "ada"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("is no toolkit: it has no folder skills");
  }

  private Path toolkit() {
    return project.home().resolve("toolkit");
  }

  private void append(String line) throws IOException {
    var file = project.home().resolve(SKILL);
    Files.writeString(file, Files.readString(file) + line);
  }
}
