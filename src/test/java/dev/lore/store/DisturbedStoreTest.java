package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What others do to the files right while the store writes. */
@DisabledOnOs(OS.WINDOWS)
class DisturbedStoreTest {
  private static final int ADDS = 60;

  @TempDir Path folder;
  private KeptProject project;

  @BeforeEach
  void open() {
    project = new KeptProject(folder);
  }

  /** Something that is done over and over while learnings are added. */
  private interface Disturbance {
    void happen() throws IOException;
  }

  @Test
  void anInterruptedThreadAddsAllTheSame() throws IOException {
    Thread.currentThread().interrupt();
    project.add("One");
    assertThat(Thread.interrupted()).isTrue();
    project.add("Two");
    assertThat(project.insights()).containsExactly("One", "Two");
  }

  @Test
  void threadsThatAreInterruptedWhileTheyAddHarmNoOther() throws Exception {
    var added = new ArrayList<String>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < ADDS; i++) {
        var text = "Number " + i;
        var task = threads.submit(() -> project.add(text));
        var other = threads.submit(() -> project.add("Other " + text));
        LockSupport.parkNanos(i * 30_000L);
        task.cancel(true);
        added.add(other.get().learning().insight());
      }
    }
    assertThat(project.insights()).containsAll(added).doesNotHaveDuplicates();
  }

  @Test
  void theFolderOfTheJournalMayBeDeletedAtAnyTime() throws Exception {
    var lore = project.path("expertise/.lore");
    during(() -> deleteAll(lore), this::addAll);
    assertThat(project.insights()).containsExactlyInAnyOrderElementsOf(texts());
  }

  @Test
  void anEditorThatRenamesLosesNoLearning() throws Exception {
    project.add("The first");
    during(this::saveByRename, this::addAll);
    project.add("The last");
    assertThat(project.insights()).containsAll(texts()).contains("The first", "The last");
  }

  @Test
  void aFileThatIsDeletedOverAndOverComesBack() throws Exception {
    during(() -> Files.deleteIfExists(project.file()), this::addAll);
    project.add("The last");
    assertThat(project.insights()).containsAll(texts());
  }

  @Test
  void anEditorThatEmptiesTheFileFirstIsWaitedFor() throws Exception {
    project.add("One");
    var saved = "# mine\n" + project.yaml();
    project.write("");
    try (var threads = Executors.newSingleThreadExecutor()) {
      var editor =
          threads.submit(() -> {
            LockSupport.parkNanos(300_000_000);
            project.write(saved);
            return null;
          });
      project.add("Two");
      editor.get();
    }
    assertThat(project.yaml()).startsWith("# mine\n");
    assertThat(project.insights()).containsExactly("One", "Two");
  }

  @Test
  void oneFolderByTwoPathsIsOneStore(@TempDir Path other) throws Exception {
    var link = Files.createSymbolicLink(other.resolve("link"), folder);
    during(() -> new KeptProject(link).add("By the link"), this::addAll);
    assertThat(project.insights()).containsAll(texts()).contains("By the link");
  }

  @Test
  void aProjectWithinAProjectMayShareItsFiles() throws Exception {
    Files.createDirectories(project.path("sub/expertise"));
    Files.createSymbolicLink(project.path("expertise"), project.path("sub/expertise"));
    var within = new KeptProject(project.path("sub"));
    during(() -> within.add("From within"), this::addAll);
    assertThat(within.insights()).containsAll(texts()).contains("From within");
  }

  @Test
  void aDomainThatCanNotBeReadStopsNoOther() throws IOException {
    project.add("One");
    var lines = Files.readAllLines(project.path("expertise/.lore/journal"));
    Files.write(project.path("expertise/.lore/journal"), lines.subList(0, lines.size() - 1));
    Files.delete(project.file());
    Files.createDirectory(project.file());
    project.addTo("email", "Two");
    assertThatThrownBy(() -> project.add("Three")).isInstanceOf(UserError.class);
    Files.delete(project.file());
    project.add("Three");
    assertThat(project.insights()).containsExactly("One", "Three");
  }

  private void addAll() {
    texts().forEach(project::add);
  }

  private static List<String> texts() {
    return IntStream.range(0, ADDS).mapToObj(i -> "Number " + i).toList();
  }

  /** Reads the file and puts another in its place, as many editors save. */
  private void saveByRename() throws IOException {
    var next = project.path("saved");
    Files.writeString(next, "# saved\n" + project.yaml());
    Files.move(next, project.file(), StandardCopyOption.ATOMIC_MOVE);
    LockSupport.parkNanos(60_000_000);
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException | DirectoryNotEmptyException | UncheckedIOException met) {
      // The store is at it too.
    }
    LockSupport.parkNanos(20_000_000);
  }

  /** Does one thing over and over until the other is done. */
  private static void during(Disturbance disturbance, Runnable work) throws Exception {
    try (var threads = Executors.newSingleThreadExecutor()) {
      var disturbing =
          threads.submit(() -> {
            while (!Thread.currentThread().isInterrupted()) {
              disturbance.happen();
            }
            return null;
          });
      try {
        work.run();
      } finally {
        disturbing.cancel(true);
      }
    }
  }
}
