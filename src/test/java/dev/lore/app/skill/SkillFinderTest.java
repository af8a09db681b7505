package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lore.model.PlacedSkill;
import dev.lore.model.SkillMatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which skills are found, and which of two of the same name a client takes. */
class SkillFinderTest {
  @TempDir private Path home;

  @Test
  void each_client_takes_its_own_of_two_skills_with_one_name() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with("project/.claude/skills/trello/SKILL.md", SkillProject.TRELLO)
            .with("project/.agents/skills/trello/SKILL.md", SkillProject.TRELLO)
            .with("project/.opencode/skills/trello/SKILL.md", SkillProject.TRELLO)
            .with(".claude/skills/trello/SKILL.md", SkillProject.TRELLO);

    var listed =
        project.finder().list(project.root()).skills().stream()
            .filter(placed -> placed.skill().name().equals("trello"))
            .flatMap(SkillFinderTest::lines);

    assertThat(listed)
        .containsExactly(
            ".claude/skills/trello/SKILL.md LORE TAKEN ",
            ".claude/skills/trello/SKILL.md CLAUDE_CODE HIDDEN ~/.claude/skills/trello/SKILL.md",
            ".claude/skills/trello/SKILL.md OPENCODE HIDDEN .opencode/skills/trello/SKILL.md",
            ".claude/skills/trello/SKILL.md CURSOR ONE_OF_SEVERAL .agents/skills/trello/SKILL.md",
            ".claude/skills/trello/SKILL.md COPILOT ONE_OF_SEVERAL .agents/skills/trello/SKILL.md",
            ".agents/skills/trello/SKILL.md LORE HIDDEN .claude/skills/trello/SKILL.md",
            ".agents/skills/trello/SKILL.md CODEX TAKEN ",
            ".agents/skills/trello/SKILL.md OPENCODE HIDDEN .opencode/skills/trello/SKILL.md",
            ".agents/skills/trello/SKILL.md CURSOR ONE_OF_SEVERAL .claude/skills/trello/SKILL.md",
            ".agents/skills/trello/SKILL.md COPILOT ONE_OF_SEVERAL .claude/skills/trello/SKILL.md",
            ".opencode/skills/trello/SKILL.md LORE HIDDEN .claude/skills/trello/SKILL.md",
            ".opencode/skills/trello/SKILL.md OPENCODE TAKEN ",
            "~/.claude/skills/trello/SKILL.md CLAUDE_CODE TAKEN ",
            "~/.claude/skills/trello/SKILL.md OPENCODE HIDDEN .opencode/skills/trello/SKILL.md",
            "~/.claude/skills/trello/SKILL.md CURSOR ONE_OF_SEVERAL .agents/skills/trello/SKILL.md",
            "~/.claude/skills/trello/SKILL.md COPILOT ONE_OF_SEVERAL"
                + " .claude/skills/trello/SKILL.md");
  }

  private static Stream<String> lines(PlacedSkill placed) {
    return placed.sights().stream()
        .map(one ->
            placed.skill().path()
                + " "
                + one.client().name()
                + " "
                + one.fate()
                + " "
                + one.other());
  }

  @Test
  void a_skill_that_can_not_be_read_is_named_and_hides_none() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with("project/skills/trello/SKILL.md", "no front matter\n")
            .with("project/docs/skills/trello/SKILL.md", SkillProject.TRELLO);

    var listing = project.finder().list(project.root());

    assertThat(listing.faults().stream().map(fault -> fault.at() + " " + fault.problem()))
        .containsExactly("skills/trello/SKILL.md:1 the skill has no front matter");
    assertThat(listing.skills().stream().map(placed -> placed.skill().path()))
        .contains("docs/skills/trello/SKILL.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "add trello integration            | add-integration | {service=trello}",
        "please add a Trello integration   | add-integration | {service=trello}",
        "add google calendar integration   | add-integration | {service=google calendar}",
        "Set up our CRM                    | add-integration | {service=crm}",
        "take payments on the order page   | stripe          | {}",
        "connect stripe                    | stripe          | {}",
      })
  void triggers_call_for_a_skill_whatever_stands_in_their_places(
      String task, String skill, String filled) throws IOException {
    var project = SkillProject.in(home.toRealPath());

    var first = project.finder().match(project.root(), task).getFirst();

    assertThat(first.skill().name()).isEqualTo(skill);
    assertThat(first.filled().toString()).isEqualTo(filled);
  }

  @Test
  void a_service_that_fills_a_place_brings_the_skill_that_covers_it() throws IOException {
    var project = SkillProject.in(home.toRealPath());

    assertThat(project.finder().match(project.root(), "connect stripe").stream().map(this::line))
        .containsExactly("stripe: covers stripe", "add-integration: its trigger fits");
  }

  private String line(SkillMatch match) {
    return match.skill().name() + ": " + match.reason();
  }

  @Test
  void triggers_stand_at_the_top_or_in_the_metadata_and_words_are_the_fallback()
      throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with(
                "project/skills/boards/SKILL.md",
                """
                ---
                name: boards
                description: Boards.
                triggers:
                  - tidy [thing] up
                metadata:
                  triggers: burn down, archive cards
                ---
                # Boards

                Zeppelins are archived last.
                """);

    var finder = project.finder();

    assertThat(finder.match(project.root(), "tidy the whole board up"))
        .extracting(match -> match.skill().name(), SkillMatch::trigger, SkillMatch::filled)
        .containsExactly(tuple("boards", "tidy [thing] up", Map.of("thing", "whole board")));
    assertThat(finder.match(project.root(), "archive card"))
        .extracting(SkillMatch::trigger)
        .containsExactly("archive cards");
    assertThat(finder.match(project.root(), "zeppelins").stream().map(this::line))
        .isEqualTo(List.of("boards: found by words"));
  }
}
