package dev.lore.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.ChangeReport;
import dev.lore.model.FileChange;
import dev.lore.model.FileChange.Kind;
import dev.lore.model.FileGroup;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
  private static final String LONG = "line %d\n".repeat(20);

  @TempDir Path folder;

  @Test
  void onTheDefaultBranchWhatIsNotCommittedIsListed() throws IOException {
    var repository = begun();
    repository.with("src/pay.ts", "changed\n").with("src/new file.ts", "").with("äöü.md", "");
    repository.with(".env.example", "A=\n");
    repository.git("add", ".env.example");
    Files.delete(folder.resolve("README.md"));

    var report = GitRepository.around(folder).changes();

    assertThat(report)
        .isEqualTo(
            new ChangeReport(
                "the last commit",
                repository.git("rev-parse", "--short", "HEAD").strip(),
                List.of(
                    change(Kind.CREATED, ".env.example"),
                    change(Kind.DELETED, "README.md"),
                    change(Kind.CREATED, "src/new file.ts"),
                    change(Kind.UPDATED, "src/pay.ts"),
                    change(Kind.CREATED, "äöü.md"))));
    assertThat(report.groups().keySet())
        .containsExactly(FileGroup.DOCS, FileGroup.CONFIGURATION, FileGroup.SOURCE);
    assertThat(report.files())
        .containsExactly(".env.example", "src/new file.ts", "src/pay.ts", "äöü.md");
  }

  @Test
  void onAnotherBranchAllSinceItLeftTheDefaultBranchIsListed() throws IOException {
    var repository = begun();
    repository.git("switch", "--quiet", "--create", "feature");
    repository.git("mv", "src/long.ts", "src/moved.ts");
    repository.commit("Move");
    repository.git("switch", "--quiet", "main");
    repository.with("main.ts", "").commit("Meanwhile");
    repository.git("switch", "--quiet", "feature");
    repository.with("src/pay.test.ts", "");

    var report = GitRepository.around(folder).changes();

    assertThat(report.since()).isEqualTo("main, from where this branch left it");
    assertThat(report.changes())
        .containsExactly(
            new FileChange(Kind.RENAMED, "src/moved.ts", "src/long.ts"),
            change(Kind.CREATED, "src/pay.test.ts"));
    assertThat(report.groups().keySet()).containsExactly(FileGroup.TESTS, FileGroup.SOURCE);
  }

  @Test
  void inAFolderOfTheRepositoryPathsAreRelativeToItAndOthersAreLeftOut() throws IOException {
    var repository = begun();
    repository.with("src/pay.ts", "changed\n").with("other/x.ts", "");

    assertThat(GitRepository.around(folder.resolve("src")).changesSince("HEAD").changes())
        .containsExactly(change(Kind.UPDATED, "pay.ts"));
  }

  @Test
  void beforeTheFirstCommitEveryFileIsCreated() throws IOException {
    var repository = GitFolder.init(folder).with("a.ts", "").with("b.ts", "");
    repository.git("add", "a.ts");

    assertThat(GitRepository.around(folder).changes())
        .isEqualTo(
            new ChangeReport(
                "the beginning",
                "",
                List.of(change(Kind.CREATED, "a.ts"), change(Kind.CREATED, "b.ts"))));
  }

  @Test
  void anUnknownCommitIsNamed() throws IOException {
    begun();

    assertThatThrownBy(() -> GitRepository.around(folder).changesSince("--output=x"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            """
            '--output=x' is no commit, branch or tag of this repository
              `git log --oneline` and `git branch --all` show what there is; a shallow clone may\
             lack it.\
            """);
  }

  @Test
  void outsideOfGitTheFolderIsNamed() {
    assertThatThrownBy(() -> GitRepository.around(folder))
        .isInstanceOf(UserError.class)
        .hasMessage(
            folder
                + " is not in the work tree of a git repository\n"
                + "  Run this in a project that git keeps, or `git init` there.");
  }

  @Test
  void renamesAreFollowedOverSeveralCommitsFoldersAndWhatIsNotCommitted() throws IOException {
    var repository = begun();
    repository.git("mv", "src/long.ts", "src/longer.ts");
    repository.commit("Rename");
    repository.git("mv", "src", "lib");
    repository.commit("Move");
    repository.git("mv", "lib/longer.ts", "lib/longest.ts");

    var renames = GitRepository.around(folder).renames();

    assertThat(renames.of("src/long.ts")).contains("lib/longest.ts");
    assertThat(renames.of("src")).contains("lib/");
    assertThat(renames.of("README.md")).isEmpty();
    assertThat(renames.of("never/was.ts")).isEmpty();
  }

  private GitFolder begun() throws IOException {
    var repository =
        GitFolder.init(folder)
            .with("README.md", "read\n")
            .with("src/pay.ts", "pay\n".repeat(9))
            .with("src/long.ts", LONG);
    repository.commit("Begin");
    return repository;
  }

  private static FileChange change(Kind kind, String path) {
    return new FileChange(kind, path, path);
  }
}
