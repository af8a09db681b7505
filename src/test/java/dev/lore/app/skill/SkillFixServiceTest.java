package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Severity;
import dev.lore.model.SkillProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mended skill looks like. */
class SkillFixServiceTest {
  private static final String FILE = "project/skills/trello-boards/SKILL.md";

  @TempDir private Path home;

  @Test
  void what_needs_no_judgement_is_mended_and_nothing_else_is_touched() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with(
                FILE,
                """
                ---
                # ours
                name: Trello Boards
                description: >-
                  Read and write boards:
                  all of them.
                version: 1.0
                # tools
                allowed-tools: [Read, "Bash(git add:*)"]
                triggers:
                  - sync trello
                  - add board
                model: opus
                ---
                # Boards

                version: 1.0
                """);
    assertThat(project.found(SkillProfile.SPEC)).hasSize(7);

    assertThat(fix(project)).containsExactly("skills/trello-boards/SKILL.md");

    assertThat(project.text(FILE))
        .isEqualTo(
            """
            ---
            # ours
            name: trello-boards
            description: >-
              Read and write boards:
              all of them.
            # tools
            allowed-tools: 'Read Bash(git add:*)'
            metadata:
              version: '1.0'
              triggers: sync trello, add board
              model: opus
            ---
            # Boards

            version: 1.0
            """);
    assertThat(project.found(SkillProfile.SPEC)).isEmpty();
    assertThat(fix(project)).isEmpty();
  }

  @Test
  void fields_join_the_metadata_that_is_there_and_never_replace_it() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with(
                FILE,
                """
                ---
                metadata:
                    author: acme
                    version: "2.0"

                name: trello-boards
                description: Boards.
                version: 1.0
                model: opus
                hooks:
                  stop: [{run: x}]
                ---
                """);

    fix(project);

    assertThat(project.text(FILE))
        .isEqualTo(
            """
            ---
            metadata:
                author: acme
                version: "2.0"

            name: trello-boards
            description: Boards.
            version: 1.0
            model: opus
            hooks:
              stop: [{run: x}]
            ---
            """
                .replace("\"2.0\"\n", "\"2.0\"\n    model: opus\n")
                .replace("model: opus\nhooks", "hooks"));
  }

  @Test
  void texts_of_several_lines_are_left_to_people() throws IOException {
    var text =
        """
        ---
        name: trello-boards
        description: Boards.
        notes: |
          first
          second
        model: opus
        ---
        """;
    var project = SkillProject.in(home.toRealPath()).with(FILE, text);

    fix(project);

    assertThat(project.text(FILE))
        .isEqualTo(text.replace("model: opus\n", "metadata:\n  model: opus\n"));
  }

  @Test
  void a_skill_that_no_client_can_read_is_left_alone() throws IOException {
    var project = SkillProject.in(home.toRealPath()).with(FILE, "---\nname: a: b\n---\n");

    assertThat(fix(project)).isEmpty();
  }

  private List<String> fix(SkillProject project) {
    return new SkillFixService(home.resolve("locks"))
        .fix(new SkillCheckRequest(project.root(), List.of(), SkillProfile.SPEC, Severity.P1));
  }
}
