package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.Finding;
import dev.lore.model.SkillProfile;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers write to keep a check busy, or to end it. */
class HostileSkillTest {
  private static final int LONG = 200_000;

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`a", "` `` ", "<a ", "<a onx", "<script", "[](x \"", "[", "[](", "<!-- ", "#", "# ", " ",
        "**a "
      })
  void a_page_with_a_long_line_is_checked_to_its_end(String piece) throws IOException {
    var line = piece.repeat(LONG / piece.length());
    var project =
        SkillProject.in(home.toRealPath())
            .with(
                "project/skills/trello/SKILL.md",
                "---\nname: trello\ndescription: Boards. Use for Trello.\nmetadata:\n"
                    + "  integration: trello\n---\n# Trello\n\n## setup\n\n"
                    + line
                    + "!\n\n## "
                    + line
                    + "!\n\n<b onclick=x>\n");

    assertThat(project.check(SkillProfile.SPEC).findings())
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("onclick=…"));
  }

  @Test
  void names_and_paths_of_any_length_are_refused() throws IOException {
    var project = SkillProject.in(home.toRealPath());
    var name = "a-".repeat(LONG) + "a";

    assertThatThrownBy(() -> project.drafts().create(project.root(), name))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("can't be the name of a skill");

    project.with("project/lore.yaml", "skills:\n  folder: " + "a/".repeat(LONG) + "a\n");
    assertThatThrownBy(() -> project.drafts().create(project.root(), "trello"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("is no path within the project");
  }

  @Test
  void a_long_path_between_backticks_is_no_file_of_the_project() throws IOException {
    var project = SkillProject.in(home.toRealPath());
    var text = "`" + "a/".repeat(LONG) + "a`\n";

    assertThat(Generalised.of(text, project.root(), home, "trello").text()).isEqualTo(text);
  }
}
