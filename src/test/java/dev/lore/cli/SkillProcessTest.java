package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.cli.LoreProcess.Outcome;
import dev.lore.report.JsonSchema;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands about skills as their users run them. */
class SkillProcessTest {
  private static final String BOARDS =
      "---\nname: trello\ndescription: Boards.\n---\n# Boards\n\nZeppelins first.\n";

  @TempDir private Path home;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void stand_in_a_project() {
    tree = Tree.at(home.resolve("project")).with("skills/boards/SKILL.md", BOARDS);
  }

  @Test
  void a_check_finds_mends_and_then_passes() throws IOException {
    var lore = tree.lore();

    var found = lore.run("skill", "check");
    assertThat(found.code()).isEqualTo(1);
    assertThat(found.out())
        .startsWith(
            "skills/boards/SKILL.md\n"
                + "  2:1  P1    the skill 'trello' stands in the folder boards "
                + " skills/name-not-folder\n");
    assertThat(lore.run("skill", "check", "--format", "sarif").out())
        .contains("\"skills/name-not-folder\"");

    var mended = lore.run("skill", "check", "skills/boards", "--fix");
    assertThat(mended.code()).isEqualTo(0);
    assertThat(mended.err()).isEqualTo("lore: mended skills/boards/SKILL.md\n");
    assertThat(lore.run("skill", "show", "boards"))
        .isEqualTo(new Outcome(0, BOARDS.replace("name: trello", "name: boards"), ""));
  }

  @Test
  void nothing_to_check_is_no_pass() throws IOException {
    tree.with("src/empty.txt", "");

    var outcome = tree.lore().run("skill", "check", "src");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).startsWith("lore: there is no SKILL.md in ");
  }

  @Test
  void a_skill_is_made_once_promoted_once_and_told_at_the_start_of_a_session() throws IOException {
    tree.with("pay.ts", "export const key = process.env.TRELLO_API_KEY;\n")
        .with("toolkit/skills/.keep", "");
    var lore = tree.lore().with("TRELLO_API_KEY", "set");
    assertThat(lore.run("status"))
        .isEqualTo(new Outcome(0, "Integrations: Trello (covered)\n", ""));
    tree.with("skills/boards/SKILL.md", BOARDS.replace("trello", "boards"));
    assertThat(lore.run("status"))
        .isEqualTo(new Outcome(0, "Integrations: Trello (no skill)\n", ""));

    var made = lore.run("skill", "new", "trello", "--project", ".");
    assertThat(made.out())
        .matches(
            """
            created   docs/skills/trello/SKILL.md
            recorded  docs/builder-state.json
            queued    pending-updates/\\d{4}-\\d\\d-\\d\\d-promote-trello.md
            """);
    assertThat(lore.run("skill", "new", "trello").out())
        .isEqualTo("trello is covered by docs/skills/trello/SKILL.md; nothing was written\n");
    assertThat(lore.run("status").out()).isEqualTo("Integrations: Trello (covered)\n");

    assertThat(lore.run("promote", "apply", "trello").err())
        .startsWith("lore: no toolkit is named\n");
    var applied = lore.run("promote", "apply", "trello", "--toolkit", "toolkit", "--by", "ada");
    assertThat(applied.out())
        .endsWith("applied   " + tree.root() + "/toolkit/skills/trello/SKILL.md\n");
    assertThat(lore.run("promote", "apply", "trello", "--toolkit", "toolkit").code()).isEqualTo(2);
    assertThat(lore.run("promote", "list").out()).contains("applied by ada on ");
    assertThat(lore.run("promote", "show", "trello").out()).contains("# Promote the skill trello");
  }

  @Test
  void the_settings_of_the_user_name_the_toolkit() throws IOException {
    tree.with("toolkit/skills/.keep", "");
    var lore = tree.lore();
    new Tree(lore.home())
        .with(".config/lore/settings.yaml", "toolkit: " + tree.root().resolve("toolkit") + "\n");
    lore.run("skill", "new", "acme");

    assertThat(lore.run("promote", "apply", "acme").code()).isEqualTo(0);
    assertThat(tree.root().resolve("toolkit/skills/acme/SKILL.md")).isRegularFile();
  }

  @ParameterizedTest
  @CsvSource({
    "skill list,                  skills",
    "skill list --client codex,   skills",
    "skill match add acme integration, matches",
    "skill match zeppelins,       matches",
    "promote list,                promotions",
    "status,                      status",
  })
  void every_answer_comes_in_json_that_keeps_to_its_schema(String command, String schema)
      throws IOException {
    var lore = tree.lore();
    lore.run("skill", "new", "acme");

    var answer = lore.run((command + " --format json").split(" ", -1));
    var text = lore.run(command.split(" ", -1));

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isEqualTo(text.code()).isEqualTo(0);
    assertThat(text.out()).doesNotStartWith("{");
    assertThat(
            JsonSchema.of("/dev/lore/report/skill/" + schema + "-1.schema.json")
                .faults(answer.out()))
        .isEmpty();
  }

  @Test
  void words_find_sections_of_skills_alone() throws IOException {
    tree.with("expertise/x/expertise.yaml", "domain: x\nconventions: [Zeppelins are loud]\n");

    var found = tree.lore().run("skill", "find", "zeppelins");

    assertThat(found.code()).isEqualTo(0);
    assertThat(found.out()).contains("skills/boards/SKILL.md").doesNotContain("expertise.yaml");
  }
}
