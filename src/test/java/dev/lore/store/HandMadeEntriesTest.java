package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.LearningId;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries as people write, copy and move them, met by the store. */
class HandMadeEntriesTest {
  @TempDir Path folder;
  private KeptProject project;

  @BeforeEach
  void open() {
    project = new KeptProject(folder);
  }

  @Test
  void aDomainIsFoundByItsNameInTheFile() throws IOException {
    project.write("expertise/money/deep/expertise.yml", "domain: \"payments\"\nlearnings: []\n");
    assertThat(project.add("One").learning().at().path())
        .isEqualTo("expertise/money/deep/expertise.yml");
  }

  @Test
  void anotherTextBelowTheIdOfALearningHidesItNot() throws IOException {
    project.write("learnings:\n  - id: " + LearningId.of("One thing") + "\n    insight: Other\n");
    var one = project.add("One thing");
    assertThat(one.fresh()).isTrue();
    assertThat(one.learning().insight()).isEqualTo("One thing");
    assertThat(project.insights()).containsExactly("Other", "One thing");
    assertThat(project.add("one  thing.").learning().id()).isEqualTo(one.learning().id());
    assertThat(project.insights()).hasSize(2);
  }

  @Test
  void whatSomebodyHasAddedToIsStillTheSame() throws IOException {
    project.add("One");
    project.write(project.yaml().replace("insight: One", "insight: One\n    fix: wait"));
    assertThat(project.add("One").fresh()).isFalse();
  }

  @Test
  void anEntryThatWasCopiedWithItsIdStays() throws IOException {
    var id = project.add("One").learning().id();
    project.write(project.yaml() + "  - id: " + id + "\n    insight: Copied\n");
    project.at(KeptProject.NOON).archive(id);
    assertThat(project.insights()).containsExactly("Copied");
    project.write("# mine\n" + project.yaml());
    project.add("Two");
    assertThat(project.insights()).containsExactly("Copied", "Two");
    assertThat(project.archived()).containsExactly("One");
  }

  @Test
  void anEntryThatWasMovedByHandIsFoundWhereItIs() throws IOException {
    project.add("One");
    var entry = project.yaml();
    project.addTo("email", "Two");
    project.write("expertise/email/expertise.yaml", entry.replace("payments", "email"));
    project.write("domain: payments\nlearnings: []\n");
    var later = KeptProject.NOON.plusSeconds(16 * 60);
    var again = project.at(later).append("other", KeptProject.learning("One"), "");
    assertThat(again.fresh()).isFalse();
    assertThat(again.domain()).isEqualTo("email");
  }

  @Test
  void whatCameByAPullIsKnownToTheNextProcess() throws IOException {
    project.add("One");
    project.write("expertise/email/expertise.yaml", "learnings:\n  - insight: x says 0\n");
    var printed = StoreProcess.printed(StoreProcess.start("", "add", folder, "x", 1));
    assertThat(printed).containsExactly(LearningId.of("x says 0"));
    assertThat(project.insights()).containsExactly("One");
  }

  @Test
  void anIdMayBeAnyText() throws IOException {
    var id = "what: \"we\" # did\\";
    project.write("learnings:\n  - id: 'what: \"we\" # did\\'\n    insight: One\n");
    project.at(KeptProject.NOON).append("payments", KeptProject.learning("One"), "key");
    assertThat(project.at(KeptProject.NOON).archive(id).learning().id()).isEqualTo(id);
    assertThat(project.archived()).containsExactly("One");
    var again =
        project.at(KeptProject.NOON).append("payments", KeptProject.learning("Another"), "key");
    assertThat(again.learning().id()).isEqualTo(id);
    assertThat(project.at(KeptProject.NOON).restore(id).learning().confirmed()).isEqualTo(2);
    assertThat(project.insights()).containsExactly("One");
    assertThat(project.archived()).isEmpty();
  }

  @Test
  void whatWasAddedWithAClockThatWasWrongCanBeDeleted() throws IOException {
    project.add("One");
    var before = project.yaml();
    var ahead = KeptProject.NOON.plusSeconds(366 * 86_400L);
    project.at(ahead).append("payments", KeptProject.learning("Two"), "");
    project.write(before);
    project.add("Three");
    assertThat(project.insights()).containsExactly("One", "Three");
  }

  @Test
  void whatStandsInAFileOfTheFutureIsNotDatedBack() throws IOException {
    project.write("last_updated: 2030-01-01\nlearnings:\n  - insight: One\n");
    project.add("Two");
    project.add("Three");
    assertThat(project.yaml()).startsWith("last_updated: 2030-01-01\n");
    assertThat(project.insights()).containsExactly("One", "Two", "Three");
  }
}
