package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Layer;
import dev.lore.model.Skill;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillReaderTest {
  private static final String FILE = "skills/pay/SKILL.md";

  @TempDir Path folder;

  @Test
  void aSkillIsReadFromItsFrontMatter() {
    var project =
        new ProjectFolder(folder)
            .with(
                FILE,
                """
                ---
                name: pay
                description: >-
                  Payments
                  with Stripe
                model: any
                triggers: [take money, refund]
                integration: {service: stripe, requires_auth: true}
                metadata: {integration: other}
                ---
                # Body: with *anything* {in} it
                """);

    assertThat(project.faults()).isEmpty();
    assertThat(project.load().skills())
        .containsExactly(
            new Skill(
                "pay",
                "Payments with Stripe",
                "stripe",
                List.of("take money", "refund"),
                FILE,
                Layer.PROJECT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"integration: stripe", "metadata: {integration: stripe}"})
  void theIntegrationMayStandInOtherPlaces(String line) {
    var project =
        new ProjectFolder(folder)
            .with(
                FILE, "---\r\nname: p\r\ndescription: d\r\ntriggers: a, b\r\n" + line + "\r\n---");

    assertThat(project.load().skills())
        .containsExactly(new Skill("p", "d", "stripe", List.of("a", "b"), FILE, Layer.PROJECT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "# Pay ¦ 1:1: the skill has no front matter | Begin the file with `---`, `name: …`,"
            + " `description: …` and `---`, a line each.",
        "---⏎name: pay⏎ ¦ 1:1: the skill has no front matter | Begin the file with `---`, `name:"
            + " …`, `description: …` and `---`, a line each.",
        "---⏎---⏎ ¦ 1:1: the front matter is empty | Begin the file with `---`, `name: …`,"
            + " `description: …` and `---`, a line each.",
        "---⏎name: pay⏎---⏎ ¦ 2:1: the key 'description' is missing | Add `description: …`.",
        "---⏎description: d⏎---⏎ ¦ 2:1: the key 'name' is missing | Add `name: …`.",
        "---⏎name: p⏎description: Use when: paying⏎---⏎ ¦ 3:22: `: ` stands in a value without"
            + " quotes | Put it in quotes: `description: \"Use when: paying\"`",
      })
  void aSkillThatCannotBeReadIsSetAside(String text, String fault) {
    var project = new ProjectFolder(folder).with(FILE, text.replace('⏎', '\n'));

    assertThat(project.faults()).containsExactly(FILE + ":" + fault);
    assertThat(project.load().skills()).isEmpty();
  }

  @Test
  void ofTwoSkillsOfOneNameTheOneInTheEarlierFolderCounts() {
    var text = "---\nname: pay\ndescription: d\n---\n";
    var project =
        new ProjectFolder(folder).with(".claude/skills/pay/SKILL.md", text).with(FILE, text);

    assertThat(project.load().skills()).extracting(Skill::path).containsExactly(FILE);
    assertThat(project.faults()).isEmpty();
  }
}
