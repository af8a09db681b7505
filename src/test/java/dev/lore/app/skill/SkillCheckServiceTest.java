package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.SkillProfile;
import dev.lore.model.UserError;
import dev.lore.model.Verdict;
import dev.lore.store.skill.SkillPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a check says of skills, those of strangers among them. */
class SkillCheckServiceTest {
  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource(SkillProfile.class)
  void the_toolkits_own_skills_pass_every_profile(SkillProfile profile) throws IOException {
    var report = SkillProject.in(home.toRealPath()).check(profile, Path.of("skills").toRealPath());

    assertThat(report.findings()).isEmpty();
    assertThat(report.filesRead()).isGreaterThanOrEqualTo(8);
    assertThat(report.verdicts())
        .isNotEmpty()
        .allMatch(verdict -> verdict.status() == Verdict.Status.PASS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "name: größe                 | größe  | claude-code | skills/name-form",
        "name: größe                 | größe  | spec        | §§",
        "argument-hint: board        | trello | spec        | skills/field-unknown",
        "argument-hint: board        | trello | claude-code | §§",
        "colour: red                 | trello | claude-code | skills/field-unknown",
        "colour: red                 | trello | codex       | §§",
        "colour: red                 | trello | opencode    | §§",
        "description: boards < cards | trello | spec        | §§",
        "description: boards < cards | trello | codex       | skills/markup-in-front-matter",
        "description: boards <b>now  | trello | opencode    | skills/markup-in-front-matter",
        "metadata: {a: b}            | trello | spec        | skills/yaml-refused",
        "metadata: {a: b}            | trello | claude-code | §§",
      })
  void profiles_differ_as_their_clients_do(String line, String folder, String profile, String found)
      throws IOException {
    var key = line.substring(0, line.indexOf(':'));
    var fields = new StringBuilder();
    for (var usual : new String[] {"name: trello", "description: Boards."}) {
      fields.append(usual.startsWith(key + ":") ? line : usual).append('\n');
    }
    if (!fields.toString().contains(line)) {
      fields.append(line).append('\n');
    }
    var project =
        SkillProject.in(home.toRealPath())
            .with("project/skills/" + folder + "/SKILL.md", "---\n" + fields + "---\n# Text\n");

    var named = SkillProfile.valueOf(profile.toUpperCase(Locale.ROOT).replace('-', '_'));

    assertThat(project.check(named).findings().stream().map(one -> one.rule().toString()))
        .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found));
  }

  @Test
  void what_a_stranger_hides_in_a_skill_is_refused_with_its_reason() throws IOException {
    var real = home.toRealPath();
    var project =
        SkillProject.in(real)
            .with("secret.md", "---\nname: secret\ndescription: Not to be read.\n---\n")
            .with("project/skills/laughs/SKILL.md", laughs())
            .with(
                "project/skills/out/SKILL.md",
                """
                ---
                name: ../../../etc/cron.d/out
                description: Boards.
                ---
                # Out

                [keys](../../../secret.md) <img src=x onerror=alert(1)>
                """)
            .with("project/skills/huge/SKILL.md", SkillProject.TRELLO + "x".repeat(1 << 20));
    Files.createDirectories(project.root().resolve("skills/linked"));
    Files.createSymbolicLink(
        project.root().resolve("skills/linked/SKILL.md"), real.resolve("secret.md"));

    assertThat(project.found(SkillProfile.SPEC))
        .containsExactly(
            "skills/huge/SKILL.md:1 skills/unreadable no client can read it: the file is larger"
                + " than 1 MiB",
            "skills/laughs/SKILL.md:1 skills/unreadable no client can read it: more than 50"
                + " aliases stand for lists or mappings",
            "skills/linked/SKILL.md:1 skills/unreadable no client can read it: a symbolic link"
                + " leads out of the project",
            "skills/out/SKILL.md:2 skills/name-form the name '../../../etc/cron.d/out' could lead"
                + " out of its folder",
            "skills/out/SKILL.md:2 skills/name-not-folder the skill '../../../etc/cron.d/out'"
                + " stands in the folder out",
            "skills/out/SKILL.md:7 skills/link-outside ../../../secret.md leads out of the project",
            "skills/out/SKILL.md:7 skills/active-markup runs or hides where this is shown:"
                + " onerror=…");
  }

  private static String laughs() {
    var text = new StringBuilder("---\nmetadata:\n  a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 10; i++) {
      text.append("  a%d: &a%d [".formatted(i, i));
      text.append("*a%d, ".formatted(i - 1).repeat(8)).append("ha]\n");
    }
    return text.append("name: laughs\ndescription: Ha.\n---\n# Ha\n").toString();
  }

  @Test
  void a_waiver_of_the_project_accepts_a_finding() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with("project/skills/boards/SKILL.md", SkillProject.TRELLO)
            .with(
                "project/lore.yaml",
                """
                waivers:
                  - rule: skills/name-not-folder
                    path: skills/boards/SKILL.md
                    who: ada
                    why: the folder is renamed with the next release
                    until: 2026-12-31
                """);

    var report = project.check(SkillProfile.SPEC);

    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed()).hasSize(1);
  }

  @Test
  void folders_of_libraries_are_not_entered() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with("project/a/SKILL.md", SkillProject.TRELLO)
            .with("project/node_modules/b/SKILL.md", SkillProject.TRELLO)
            .with("project/a/.git/c/SKILL.md", SkillProject.TRELLO);
    Files.createSymbolicLink(project.root().resolve("node_modules/out"), home);
    var pages = new SkillPages(project.root());

    assertThat(pages.below(project.root())).containsExactly(Path.of("a/SKILL.md"));
    assertThat(pages.faults()).isEmpty();
  }

  @Test
  void the_folder_that_a_project_names_is_checked_and_listed() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with("project/lore.yaml", "skills: {folder: guides/skills}\n");
    project.drafts().create(project.root(), "trello");
    var path = "guides/skills/trello/SKILL.md";

    assertThat(project.check(SkillProfile.SPEC).filesRead()).isEqualTo(1);
    assertThat(project.finder().list(project.root()).skills())
        .extracting(placed -> placed.skill().path())
        .contains(path);
    assertThat(project.knowledge().load(project.root()).skills())
        .extracting(skill -> skill.path())
        .contains(path);
    assertThat(project.drafts().create(project.root(), "trello").created()).isFalse();
  }

  @Test
  void where_there_is_no_skill_there_is_no_answer() throws IOException {
    var project = SkillProject.in(home.toRealPath());

    assertThatThrownBy(() -> project.check(SkillProfile.SPEC))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "there is no SKILL.md in "
                + project.root()
                + "\n  Name a skill's folder, or make one with `lore skill new <integration>`.");
  }
}
