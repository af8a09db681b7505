package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.app.LearningService.Handed;
import dev.lore.model.Layer;
import dev.lore.model.LearningDraft;
import dev.lore.store.KnowledgeStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningHistoryTest {
  private static final String FILE = "expertise/payments/expertise.yaml";

  @TempDir Path home;
  private Path project = Path.of("");
  private int commits;
  private final LearningService learnings =
      new LearningService(
          new KnowledgeStore(Path.of("target/classes/toolkit")),
          Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

  @BeforeEach
  void in_a_repository() throws IOException {
    project = Files.createDirectories(home.resolve("project"));
    Files.createDirectories(project.resolve("expertise"));
    git("init", "--quiet");
  }

  @Test
  void commits_tell_when_what_the_file_counts_was_said() throws IOException {
    var id = add("Amounts are cents");
    commit("Learn");
    add("Another one");
    learnings.confirm(project, id, "");
    learnings.confirm(project, id, "");
    commit("Confirm");
    learnings.refute(project, id, "");
    commit("Refute");
    learnings.refute(project, id, "");

    assertThat(events(id))
        .containsExactly(
            "2026-11-21 ADDED 1 FILE " + FILE + ":4",
            "2030-01-01 ADDED 1 GIT Ada: Learn",
            "2030-01-02 CONFIRMED 2 GIT Ada: Confirm",
            "2030-01-03 REFUTED 1 GIT Ada: Refute",
            " REFUTED 1 FILE " + FILE + ":4, in no commit");
  }

  @Test
  void an_archived_learning_is_followed_back_into_the_file_that_it_left() throws IOException {
    var id = add("Amounts are cents");
    learnings.confirm(project, id, "");
    commit("Learn");
    learnings.archive(project, id);
    commit("Archive");
    learnings.confirm(project, id, "");

    var archive = "expertise/payments/archive/2026-11.yaml";
    assertThat(events(id))
        .containsExactly(
            "2026-11-21 ADDED 1 FILE " + archive + ":5",
            "2026-11-21 CONFIRMED 1 ARCHIVE " + archive,
            "2030-01-01 ADDED 1 GIT Ada: Learn",
            "2030-01-01 CONFIRMED 1 GIT Ada: Learn",
            "2030-01-02 ARCHIVED 1 GIT Ada: Archive");
    learnings.restore(project, id);
    assertThat(events(id)).contains("2026-11-21 RESTORED 1 FILE " + FILE + ":4");
  }

  @Test
  void a_restored_learning_is_followed_through_the_archive_to_its_first_commit()
      throws IOException {
    var id = add("Amounts are cents");
    commit("Learn");
    learnings.archive(project, id);
    commit("Archive");
    learnings.confirm(project, id, "");
    commit("Confirm");
    learnings.restore(project, id);
    commit("Restore");
    learnings.confirm(project, id, "");
    commit("Confirm again");

    var archive = "expertise/payments/archive/2026-11.yaml";
    assertThat(events(id))
        .containsExactly(
            "2026-11-21 ADDED 1 FILE " + FILE + ":4",
            "2026-11-21 CONFIRMED 1 ARCHIVE " + archive,
            "2030-01-01 ADDED 1 GIT Ada: Learn",
            "2030-01-02 ARCHIVED 1 GIT Ada: Archive",
            "2030-01-04 RESTORED 1 GIT Ada: Restore",
            "2030-01-05 CONFIRMED 1 GIT Ada: Confirm again");
  }

  @Test
  void a_learning_that_went_twice_is_followed_all_the_way() throws IOException {
    var id = add("Amounts are cents");
    commit("Learn");
    for (int i = 0; i < 2; i++) {
      learnings.archive(project, id);
      commit("Archive");
      learnings.restore(project, id);
      commit("Restore");
    }

    assertThat(events(id))
        .containsExactly(
            "2026-11-21 ADDED 1 FILE " + FILE + ":4",
            "2030-01-01 ADDED 1 GIT Ada: Learn",
            "2030-01-02 ARCHIVED 1 GIT Ada: Archive",
            "2030-01-03 RESTORED 1 GIT Ada: Restore",
            "2030-01-04 ARCHIVED 1 GIT Ada: Archive",
            "2030-01-05 RESTORED 1 GIT Ada: Restore");
  }

  @Test
  void what_somebody_rewrote_has_changed() throws IOException {
    var id = add("Amounts are cents");
    commit("Learn");
    var file = project.resolve(FILE);
    Files.writeString(file, Files.readString(file).replace("are cents", "are whole cents"));
    commit("Say it better");

    assertThat(events(id)).endsWith("2030-01-02 CHANGED 1 GIT Ada: Say it better");
  }

  @Test
  void what_can_not_be_looked_at_is_noted() {
    var id = add("Amounts are cents");
    assertThat(learnings.history(project, id).notes()).containsExactly("No commit has it yet.");
    var shipped =
        learnings.list(project, false).stream()
            .filter(kept -> kept.layer() == Layer.TOOLKIT)
            .findFirst()
            .orElseThrow();
    assertThat(learnings.history(project, shipped.learning().id()).notes())
        .containsExactly(
            "It comes with the toolkit: what became of it is not part of this project.");
  }

  private String add(String insight) {
    return learnings
        .add(project, new Handed("payments", LearningDraft.of(insight)))
        .learning()
        .id();
  }

  private List<String> events(String id) {
    return learnings.history(project, id).events().stream()
        .map(one ->
            one.date()
                + " "
                + one.what()
                + " "
                + one.times()
                + " "
                + one.from()
                + " "
                + one.detail().replaceFirst("^[0-9a-f]{10} ", ""))
        .toList();
  }

  private void commit(String subject) throws IOException {
    commits++;
    git("add", "--all");
    git("commit", "--quiet", "-m", subject);
  }

  private void git(String... arguments) throws IOException {
    var line = new ArrayList<>(List.of("git"));
    line.addAll(List.of("-c", "user.name=Ada", "-c", "user.email=ada@example.com"));
    line.addAll(List.of(arguments));
    var builder = new ProcessBuilder(line).directory(project.toFile()).redirectErrorStream(true);
    var day = "2030-01-0" + Math.max(1, commits) + "T12:00:00Z";
    builder.environment().put("GIT_AUTHOR_DATE", day);
    builder.environment().put("GIT_COMMITTER_DATE", day);
    var process = builder.start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as(said).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
