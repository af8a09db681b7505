package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.git.GitFolder;
import java.io.IOException;
import java.nio.file.Path;
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

  private void archive(String insight) {
    project.at(KeptProject.NOON).archive(KeptProject.learning(insight).id());
  }
}
