package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Learning;
import dev.lore.model.LearningDraft;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.ledger.Request.Wish;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At full size this is {@code src/bench/store}, which sets the properties. */
class ManyWritersTest {
  private static final int PROCESSES = Integer.getInteger("lore.store.processes", 3);
  private static final int ADDS = Integer.getInteger("lore.store.adds", 30);
  private static final int KILLS = Integer.getInteger("lore.store.kills", 4);

  /** The file that receives how many milliseconds each write after a kill took. */
  private static final @Nullable String WAITS = System.getProperty("lore.store.waits");

  @TempDir Path project;

  @Test
  void whatManyProcessesAddIsAllThereWhileAPersonEdits() throws Exception {
    var writers = new ArrayList<Process>();
    add("the first");
    for (int i = 0; i < PROCESSES; i++) {
      writers.add(StoreProcess.start("", "add", project, "process " + i, ADDS));
    }
    var editor = StoreProcess.start("", "edit", project, "edit", PROCESSES * ADDS / 3);

    var acknowledged = new ArrayList<String>();
    for (var writer : writers) {
      acknowledged.addAll(StoreProcess.printed(writer));
    }
    var comments = StoreProcess.printed(editor);
    add("the last");

    assertThat(acknowledged).hasSize(PROCESSES * ADDS).allMatch(id -> id.matches("l-[a-z2-7]{10}"));
    assertThat(ids()).containsAll(acknowledged).doesNotHaveDuplicates();
    assertThat(Files.readAllLines(StoreProcess.file(project))).containsAll(comments);
    assertThat(comments).isNotEmpty();
    assertNothingIsLeft();
  }

  @Test
  void aKillLosesNothingThatWasAcknowledged() throws Exception {
    Files.writeString(project.resolve("lore.yaml"), "store: {max_lines: 60}\n");
    var acknowledged = new HashSet<String>();
    var waits = new ArrayList<String>();
    for (int i = 0; i < KILLS; i++) {
      var writer = StoreProcess.start("", "add", project, "round " + i, 100_000);
      var out =
          new BufferedReader(
              new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
      for (int seen = 0; seen <= i % 7; seen++) {
        acknowledged.add(out.readLine());
      }
      writer.toHandle().destroyForcibly(); // Unlike that of Process it leaves what was printed.
      // A line that was cut off was told to nobody.
      out.lines().filter(line -> line.length() == 12).forEach(acknowledged::add);
      writer.waitFor();
      long start = System.nanoTime();
      acknowledged.add(add("after round " + i));
      waits.add(String.valueOf((System.nanoTime() - start) / 1_000_000));
      assertThat(ids()).containsAll(acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    assertNothingIsLeft();
    if (WAITS != null) {
      Files.write(Path.of(WAITS), waits);
    }
  }

  @Test
  void threadsThatAddAtOnceAllFindTheirs() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var tasks =
          IntStream.range(0, 8 * ADDS).mapToObj(i -> (Callable<String>) () -> add("thread " + i));
      var added = new ArrayList<String>();
      for (var outcome : threads.invokeAll(tasks.toList())) {
        added.add(outcome.get());
      }
      assertThat(ids()).containsExactlyInAnyOrderElementsOf(added);
    }
  }

  @Test
  void whatOneClientSendsAtOnceIsThereInOrder() throws IOException {
    var wishes =
        IntStream.range(0, 100)
            .mapToObj(i -> new Wish.Add("payments", learning("pipelined " + i), ""))
            .toList();
    var added = store().appendAll(wishes).stream().map(r -> r.outcome().learning().id()).toList();
    assertThat(ids()).containsExactlyElementsOf(added).hasSize(100);
  }

  private void assertNothingIsLeft() throws IOException {
    try (var files = Files.walk(project)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.contains("lore-tmp") || name.endsWith(".next"));
    }
  }

  private String add(String insight) {
    return store().append("payments", learning(insight), "").learning().id();
  }

  private static Learning learning(String insight) {
    return Learning.from(LearningDraft.of(insight), LocalDate.of(2026, 11, 21));
  }

  private ExpertiseFile store() {
    return new ExpertiseFile(project, Clock.system(ZoneOffset.UTC));
  }

  /** The ids of all that is kept, those in archives first. */
  private List<String> ids() throws IOException {
    var text = ExpertiseText.of("", Files.readAllBytes(StoreProcess.file(project)));
    var active = text.learnings().stream().map(Learning::id).toList();
    var archived =
        store().archived().values().stream().flatMap(List::stream).map(Learning::id).toList();
    // For a moment, as after a crash, a learning may be in both.
    Set<String> twice = new HashSet<>(active);
    return Stream.concat(archived.stream().filter(id -> !twice.contains(id)), active.stream())
        .toList();
  }
}
