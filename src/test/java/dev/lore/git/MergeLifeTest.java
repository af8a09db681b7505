package dev.lore.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What befalls knowledge in the life of a repository, in the hands of the real git. */
class MergeLifeTest {
  private static final String FILE = "expertise/payments/expertise.yaml";
  private static final String ARCHIVE = "expertise/payments/archive/2026-01.yaml";
  private static final String L1 = entry("L1", "2026-01-01", "Raw body only");
  private static final String L2 = entry("L2", "2026-01-02", "Amounts are whole cents");
  private static final String BASE =
      "domain: payments\nlast_updated: 2026-01-02\nlearnings:\n" + L1 + L2;

  @TempDir Path folder;
  private GitFolder repository;

  @BeforeEach
  void start() throws IOException {
    repository = GitFolder.init(folder).with(FILE, BASE);
    new MergeDriver(folder).register(GitFolder.lore());
    repository.commit("Begin");
  }

  @Test
  void theSameLearningOfTwoDaysIsOneWithTheEarlierDateAndTheLaterUpdate() throws IOException {
    side(FILE, BASE.replace("ed: 2026-01-02", "ed: 2026-02-03") + said("Retry  after 429.", 3));
    ours(FILE, BASE.replace("ed: 2026-01-02", "ed: 2026-02-02") + said("Retry after 429", 2));

    merge("side");

    assertThat(repository.text(FILE))
        .isEqualTo(BASE.replace("ed: 2026-01-02", "ed: 2026-02-03") + said("Retry after 429", 2));
  }

  @Test
  void aConfirmationThatWasPickedAndConfirmationsOfBothSidesAreCounted() throws IOException {
    side(FILE, BASE.replace(L1, L1 + "    confirmed: 2\n"));
    ours(FILE, BASE.replace(L1, L1 + "    confirmed: 3\n"));

    merge("side");
    merge("side");

    assertThat(repository.text(FILE)).isEqualTo(BASE.replace(L1, L1 + "    confirmed: 5\n"));
  }

  @Test
  void whatOneSideArchivedAndTheOtherEditedIsAConflictAndStaysInTheArchive() throws IOException {
    repository.git("switch", "--quiet", "--create", "side");
    repository.with(FILE, BASE.replace(L1, "")).with(ARCHIVE, "learnings:\n" + L1);
    repository.commit("Archive");
    repository.git("switch", "--quiet", "main");
    ours(FILE, BASE.replace("Raw body only", "Raw body only, as bytes"));

    var merge = repository.attempt("merge", "--no-edit", "side");

    assertThat(merge.code()).isEqualTo(1);
    assertThat(repository.text(ARCHIVE)).contains("Raw body only");
    assertThat(repository.text(FILE))
        .isEqualTo(
            BASE.replace(
                L1,
                "<<<<<<< ours\n"
                    + L1.replace("Raw body only", "Raw body only, as bytes")
                    + "=======\n>>>>>>> theirs\n"));
  }

  @Test
  void whatOneSideDeletedAndTheOtherConfirmedIsAConflict() throws IOException {
    side(FILE, BASE.replace(L2, ""));
    ours(FILE, BASE + "    confirmed: 1\n");

    var merge = repository.attempt("merge", "--no-edit", "side");

    assertThat(merge.code()).isEqualTo(1);
    assertThat(repository.text(FILE))
        .isEqualTo(
            BASE.replace(
                L2, "<<<<<<< ours\n" + L2 + "    confirmed: 1\n=======\n>>>>>>> theirs\n"));
  }

  @Test
  void linesThatEndInTwoWaysMergeWithTheEndsOfOurs() throws IOException {
    side(FILE, (BASE + said("Theirs it is", 3)).replace("\n", "\r\n"));
    ours(FILE, BASE + said("Ours it is", 2));

    merge("side");

    assertThat(repository.text(FILE))
        .isEqualTo(BASE + said("Ours it is", 2) + said("Theirs it is", 3));
  }

  @Test
  void branchesThatMergedEachOtherMergeOnce() throws IOException {
    side(FILE, BASE + said("Theirs it is", 3));
    ours(FILE, BASE + said("Ours it is", 2));
    repository.git("branch", "mine");
    merge("side");
    repository.git("switch", "--quiet", "side");
    merge("mine");
    repository.with(FILE, repository.text(FILE) + said("Later there", 5));
    repository.commit("Later there");
    repository.git("switch", "--quiet", "main");
    repository.with(FILE, repository.text(FILE) + said("Later here", 4));
    repository.commit("Later here");

    merge("side");

    assertThat(repository.text(FILE).lines().filter(line -> line.contains("insight:")))
        .containsExactlyInAnyOrder(
            "    insight: Raw body only",
            "    insight: Amounts are whole cents",
            "    insight: Ours it is",
            "    insight: Theirs it is",
            "    insight: Later here",
            "    insight: Later there");
  }

  @Test
  void aDomainWhoseFolderMovedTakesInWhatWasLearnedUnderItsOldName() throws IOException {
    side(FILE, BASE + said("Theirs it is", 3));
    repository.git("mv", "expertise/payments", "expertise/billing");
    var moved = "expertise/billing/expertise.yaml";
    ours(moved, BASE.replace("domain: payments", "domain: billing") + said("Ours it is", 2));

    merge("side");

    assertThat(repository.text(moved))
        .isEqualTo(
            BASE.replace("domain: payments", "domain: billing")
                + said("Ours it is", 2)
                + said("Theirs it is", 3));
    assertThat(folder.resolve(FILE)).doesNotExist();
  }

  /** A branch {@code side} with one commit; comes back to main. */
  private void side(String path, String text) throws IOException {
    repository.git("switch", "--quiet", "--create", "side");
    ours(path, text);
    repository.git("switch", "--quiet", "main");
  }

  private void ours(String path, String text) throws IOException {
    repository.with(path, text);
    repository.commit("Change " + path);
  }

  private void merge(String branch) {
    repository.git("merge", "--quiet", "--no-edit", branch);
  }

  private static String entry(String id, String date, String insight) {
    return "  - id: " + id + "\n    date: " + date + "\n    insight: " + insight + "\n";
  }

  /** A learning without an id of its own, of a day in February. */
  private static String said(String insight, int day) {
    return "  - date: 2026-02-0" + day + "\n    insight: " + insight + "\n";
  }
}
