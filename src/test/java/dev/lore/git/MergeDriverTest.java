package dev.lore.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driver in the hands of the real git. */
class MergeDriverTest {
  private static final String FILE = "expertise/payments/expertise.yaml";
  private static final String BASE =
      """
      domain: payments
      last_updated: 2026-01-01
      learnings:
        # newest last
        - id: L1
          insight: Raw body only
          confirmed: 1
      """;

  @TempDir Path folder;
  private GitFolder repository;

  @BeforeEach
  void start() throws IOException {
    repository = GitFolder.init(folder).with(FILE, BASE);
    new MergeDriver(folder).register(GitFolder.lore());
    repository.commit("Begin");
  }

  @Test
  void twoBranchesMergeWithBothSidesAdditionsAndConfirmations() throws IOException {
    branch("side", learning(BASE.replace("confirmed: 1", "confirmed: 2"), "B", "Theirs it is"));
    repository.with(
        FILE, learning(BASE.replace("confirmed: 1", "confirmed: 2"), "A", "Ours it is"));
    repository.commit("Ours");

    repository.git("merge", "--quiet", "--no-edit", "side");

    assertThat(repository.text(FILE))
        .isEqualTo(
            learning(
                learning(BASE.replace("confirmed: 1", "confirmed: 3"), "A", "Ours it is"),
                "B",
                "Theirs it is"));
    assertThat(repository.git("status", "--porcelain")).isEmpty();
  }

  @Test
  void severalCommitsRebaseOntoOthers() throws IOException {
    var first = learning(BASE, "B", "First of three");
    var second = learning(first, "C", "Second of three");
    branch("side", first, second, learning(second, "D", "Third of three"));
    repository.with(FILE, learning(BASE, "A", "Ours it is"));
    repository.commit("Ours");

    repository.git("rebase", "--quiet", "main", "side");

    assertThat(repository.text(FILE))
        .isEqualTo(
            learning(
                learning(
                    learning(learning(BASE, "A", "Ours it is"), "B", "First of three"),
                    "C",
                    "Second of three"),
                "D",
                "Third of three"));
    assertThat(repository.git("log", "--format=%s").lines())
        .containsExactly("side 2", "side 1", "side 0", "Ours", "Begin");
  }

  @Test
  void aCommitIsPickedWithoutWhatCameBeforeItAndMergesOnceLater() throws IOException {
    var first = learning(BASE, "B", "First of two");
    branch("side", first, learning(first, "C", "Second of two"));
    repository.with(FILE, learning(BASE, "A", "Ours it is"));
    repository.commit("Ours");

    repository.git("cherry-pick", "side");

    var picked = learning(learning(BASE, "A", "Ours it is"), "C", "Second of two");
    assertThat(repository.text(FILE)).isEqualTo(picked);
    repository.git("merge", "--quiet", "--no-edit", "side");
    assertThat(repository.text(FILE).lines().filter(line -> line.contains("insight:")))
        .containsExactlyInAnyOrder(
            "    insight: Raw body only",
            "    insight: Ours it is",
            "    insight: First of two",
            "    insight: Second of two");
  }

  @Test
  void aTrueConflictIsLeftAsOne() throws IOException {
    branch("side", BASE.replace("Raw body only", "Raw bytes only"));
    repository.with(FILE, BASE.replace("Raw body only", "Parsed body only"));
    repository.commit("Ours");

    var merge = repository.attempt("merge", "--no-edit", "side");

    assertThat(merge.code()).isEqualTo(1);
    assertThat(merge.out()).contains("CONFLICT (content): Merge conflict in " + FILE);
    assertThat(repository.git("status", "--porcelain")).isEqualTo("UU " + FILE + "\n");
    assertThat(repository.text(FILE))
        .isEqualTo(
            """
            domain: payments
            last_updated: 2026-01-01
            learnings:
              # newest last
            <<<<<<< ours
              - id: L1
                insight: Parsed body only
                confirmed: 1
            =======
              - id: L1
                insight: Raw bytes only
                confirmed: 1
            >>>>>>> theirs
            """);
  }

  @Test
  void archivesMergeTheSameWay() throws IOException {
    var archive = "expertise/payments/archive/2026-01.yaml";
    repository.with(archive, BASE);
    repository.commit("Archive");
    repository.git("switch", "--quiet", "--create", "side");
    repository.with(archive, learning(BASE, "B", "Theirs it is"));
    repository.commit("Theirs");
    repository.git("switch", "--quiet", "main");
    repository.with(archive, learning(BASE, "A", "Ours it is"));
    repository.commit("Ours");

    repository.git("merge", "--quiet", "--no-edit", "side");

    assertThat(repository.text(archive))
        .isEqualTo(learning(learning(BASE, "A", "Ours it is"), "B", "Theirs it is"));
  }

  @Test
  void withoutLoreGitMergesByLine() throws IOException {
    new MergeDriver(folder).register("/nowhere/lore");
    branch("side", learning(BASE, "B", "Theirs it is"));
    repository.with(FILE, BASE.replace("domain: payments", "domain: paying"));
    repository.commit("Ours");
    repository.git("merge", "--quiet", "--no-edit", "side");
    assertThat(repository.text(FILE))
        .isEqualTo(
            learning(BASE, "B", "Theirs it is").replace("domain: payments", "domain: paying"));

    branch("other", learning(repository.text(FILE), "C", "Another"));
    repository.with(FILE, learning(repository.text(FILE), "D", "One more"));
    repository.commit("More");
    var merge = repository.attempt("merge", "--no-edit", "other");

    assertThat(merge.code()).isEqualTo(1);
    assertThat(repository.text(FILE)).contains("<<<<<<< ours\n  - id: D", ">>>>>>> theirs\n");
  }

  @Test
  void registeringTwiceChangesNothingAndUnregisteringLeavesTheRest() throws IOException {
    var driver = new MergeDriver(folder);
    repository.with(".gitattributes", "*.png binary");
    repository.git("config", "merge.other.driver", "true");

    var first = driver.register("lore");
    var second = driver.register("lore");

    assertThat(first)
        .containsExactly(
            "set merge.lore.driver in the clone's configuration",
            "added `expertise/**/expertise.y*ml merge=lore` to .gitattributes",
            "added `expertise/**/archive/*.y*ml merge=lore` to .gitattributes");
    assertThat(second).isEmpty();
    assertThat(repository.text(".gitattributes"))
        .isEqualTo("*.png binary\n" + String.join("\n", MergeDriver.ATTRIBUTES) + "\n");
    assertThat(repository.git("check-attr", "merge", "--", FILE)).endsWith("merge: lore\n");

    assertThat(driver.unregister())
        .containsExactly(
            "removed merge.lore.name from the clone's configuration",
            "removed merge.lore.driver from the clone's configuration",
            "removed 2 lines from .gitattributes");
    assertThat(driver.unregister()).isEmpty();
    assertThat(repository.text(".gitattributes")).isEqualTo("*.png binary\n");
    assertThat(repository.git("config", "--local", "--get-regexp", "^merge"))
        .isEqualTo("merge.other.driver true\n");
    assertThat(Files.readString(folder.resolve(".git/config"))).doesNotContain("lore");
  }

  /** A branch off what is checked out with a commit for each text; comes back to main. */
  private void branch(String name, String... texts) throws IOException {
    repository.git("switch", "--quiet", "--create", name);
    for (int i = 0; i < texts.length; i++) {
      repository.with(FILE, texts[i]);
      repository.commit(name + " " + i);
    }
    repository.git("switch", "--quiet", "main");
  }

  private static String learning(String text, String id, String insight) {
    return text + "  - id: " + id + "\n    insight: " + insight + "\n";
  }
}
