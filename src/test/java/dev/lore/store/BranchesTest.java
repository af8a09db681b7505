package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.git.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of learnings where git goes from one state of the files to another. */
class BranchesTest {
  @TempDir Path folder;
  private KeptProject project;
  private GitFolder git;

  @BeforeEach
  void open() {
    git = GitFolder.init(folder);
    project = new KeptProject(folder);
    project.add("Old fact");
    git.commit("Learn the old fact");
  }

  @Test
  void whatWasArchivedOnABranchThatIsGoneStaysOnTheOther() throws IOException {
    git.git("checkout", "-q", "-b", "spike");
    archive("Old fact");
    git.commit("Archive it");
    git.git("checkout", "-q", "main");
    git.git("branch", "-q", "-D", "spike");
    project.add("New fact");
    assertThat(project.insights()).containsExactly("Old fact", "New fact");
  }

  @Test
  void whatIsInNoArchiveAnyMoreStaysInTheFile() throws IOException {
    archive("Old fact");
    git.git("stash", "-q", "--include-untracked");
    project.add("New fact");
    assertThat(project.insights()).containsExactly("Old fact", "New fact");
  }

  @Test
  void whatAnEditorBringsBackFromBeforeItWasArchivedLeavesAgain() throws IOException {
    var before = project.yaml();
    archive("Old fact");
    project.write(before);
    project.add("New fact");
    assertThat(project.insights()).containsExactly("New fact");
    assertThat(project.archived()).containsExactly("Old fact");
  }

  @Test
  void whatABranchLearnsAndSaysStaysThere() throws IOException {
    branch("a");
    project.add("Only on branch A");
    project.add("Old fact");
    git.commit("Learn on A");
    git.git("checkout", "-q", "main");
    branch("b");
    assertThat(project.add("Only on branch B").notes()).isEmpty();
    assertThat(project.insights()).containsExactly("Old fact", "Only on branch B");
    assertThat(project.yaml()).doesNotContain("confirmed");
    git.commit("Learn on B");
    git.git("switch", "-q", "a");
    assertThat(project.add("Again on A").notes()).isEmpty();
    assertThat(project.insights()).containsExactly("Old fact", "Only on branch A", "Again on A");
    assertThat(project.yaml()).contains("confirmed: 1");
  }

  @Test
  void whatAnEditorOverwritesOnABranchIsPutBackAfterAReturnToIt() throws IOException {
    var before = project.yaml();
    branch("a");
    project.add("Only on branch A");
    git.commit("Learn on A");
    git.git("checkout", "-q", "main");
    project.add("On main");
    git.commit("Learn on main");
    git.git("checkout", "-q", "a");
    project.write(before);
    assertThat(project.add("Later").notes()).hasSize(1);
    assertThat(project.insights()).containsExactly("Old fact", "Only on branch A", "Later");
  }

  @Test
  void theSameSaidOnTwoBranchesIsPromisedOnBoth() throws IOException {
    var before = project.yaml();
    for (var name : List.of("a", "b")) {
      git.git("checkout", "-q", "main");
      branch(name);
      project.add("On both");
      git.commit("Learn on " + name);
    }
    for (var name : List.of("a", "b")) {
      git.git("checkout", "-q", name);
      project.write(before);
      project.add("Later on " + name);
      assertThat(project.insights()).containsExactly("Old fact", "On both", "Later on " + name);
      git.commit("Go on");
    }
  }

  @Test
  void commitsAndPullsOnOneBranchChangeNothing() throws IOException {
    var before = project.yaml();
    project.add("One");
    git.commit("Learn one");
    git.git("commit", "-q", "--allow-empty", "--message", "Something else");
    project.write(before);
    project.add("Two");
    assertThat(project.insights()).containsExactly("Old fact", "One", "Two");
  }

  @Test
  void aWorktreeHasItsOwnHead(@TempDir Path elsewhere) throws IOException {
    git.git("worktree", "add", "-q", elsewhere.resolve("w").toString(), "-b", "w");
    var worktree = new GitFolder(elsewhere.resolve("w"));
    var there = new KeptProject(worktree.root());
    there.add("Only on branch W");
    worktree.commit("Learn on W");
    worktree.git("checkout", "-q", "-b", "x", "main");
    there.add("Only on branch X");
    assertThat(there.insights()).containsExactly("Old fact", "Only on branch X");
  }

  @Test
  void aRebaseInProgressIsAPlaceOfItsOwn() throws IOException {
    branch("a");
    project.add("Only on branch A");
    git.commit("Learn on A");
    git.git("checkout", "-q", "main");
    project.add("On main");
    git.commit("Learn on main");
    git.git("checkout", "-q", "a");
    assertThat(git.attempt("rebase", "main").code()).isNotZero();
    git.git("checkout", "--ours", "expertise/payments/expertise.yaml");
    assertThat(project.add("While rebasing").notes()).isEmpty();
    assertThat(project.insights()).containsExactly("Old fact", "On main", "While rebasing");
    git.git("add", "--all");
    git.git("rebase", "--continue");
    project.add("Afterwards");
    assertThat(project.insights()).contains("On main", "While rebasing", "Afterwards");
  }

  @Test
  void aProjectBelowTheRepositoryFollowsItsHead() throws IOException {
    var below = new KeptProject(Files.createDirectories(folder.resolve("apps/shop")));
    below.add("Old");
    git.commit("Begin");
    branch("a");
    below.add("Only on branch A");
    git.commit("Learn on A");
    git.git("checkout", "-q", "main");
    below.add("On main");
    assertThat(below.insights()).containsExactly("Old", "On main");
  }

  @Test
  void whatABranchArchivedIsNotPutBackOnceItIsMerged() throws IOException {
    project.add("New fact");
    git.commit("Learn the new fact");
    branch("a");
    archive("New fact");
    project.write("# ours\n" + project.yaml());
    git.commit("Archive it");
    git.git("checkout", "-q", "main");
    git.git("merge", "-q", "a");
    project.add("Later");
    assertThat(project.insights()).containsExactly("Old fact", "Later");
    assertThat(project.archived()).containsExactly("New fact");
  }

  @Test
  void aCrashIsMendedOnWhateverBranchComesNext() throws IOException {
    project.add("One");
    git.commit("Learn one");
    var journal = folder.resolve("expertise/.lore/journal");
    var lines = Files.readAllLines(journal);
    Files.write(journal, lines.subList(0, lines.size() - 1));
    branch("a");
    project.write(project.yaml().replaceFirst("(?s)  - id: \\S+\n[^-]*-[^-]*-[^-]*One\n", ""));
    assertThat(project.insights()).containsExactly("Old fact");
    project.add("Two");
    assertThat(project.insights()).containsExactly("Old fact", "One", "Two");
  }

  private void branch(String name) {
    git.git("checkout", "-q", "-b", name);
  }

  private void archive(String insight) {
    project.at(KeptProject.NOON).archive(KeptProject.learning(insight).id());
  }
}
