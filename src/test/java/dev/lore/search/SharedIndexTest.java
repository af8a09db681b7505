package dev.lore.search;

import static dev.lore.search.Passages.TODAY;
import static dev.lore.search.Passages.ids;
import static dev.lore.search.Passages.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.IndexChanges;
import dev.lore.model.Search;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at one index. */
class SharedIndexTest {
  @TempDir Path folder;

  @Test
  void whatManyProcessesPutIsFoundAtOnceByEach() throws Exception {
    var processes = new ArrayList<Process>();
    for (var name : List.of("one", "two", "three")) {
      processes.add(IndexProcess.start("put", folder, name, 10));
    }
    var found = new ArrayList<String>();
    for (var process : processes) {
      lines(process).lines().forEach(found::add);
      assertThat(process.waitFor()).isZero();
    }

    assertThat(found).hasSize(30).doesNotHaveDuplicates().noneMatch(id -> id.startsWith("lost"));
    try (var index = KnowledgeIndex.open(folder, TODAY)) {
      var all = index.find(Search.of("written").page(100, 0), file -> true);
      assertThat(ids(all)).containsExactlyInAnyOrderElementsOf(found);
      assertThat(all.notes()).isEmpty();
    }
  }

  @Test
  void aKilledWriterLeavesAnIndexThatIsUsedOn() throws Exception {
    for (int round = 0; round < 4; round++) {
      var writer = IndexProcess.start("put", folder, "round" + round, 100_000);
      var out = lines(writer);
      var seen = new ArrayList<String>();
      for (int i = 0; i <= 2 * round; i++) {
        seen.add(out.readLine());
      }
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      try (var index = KnowledgeIndex.open(folder, TODAY)) {
        for (var id : seen) {
          assertThat(ids(index.find(Search.of("word" + id), file -> true))).contains(id);
        }
      }
    }
  }

  @Test
  void aKilledSyncIsFinishedByTheNextOne() throws Exception {
    var passages = IndexProcess.many(15_000);
    var writer = IndexProcess.start("sync", folder, "all", passages.length);
    while (writer.isAlive() && !folder.resolve("words/segments_1").toFile().exists()) {
      Thread.onSpinWait();
    }
    writer.toHandle().destroyForcibly();
    writer.waitFor();

    try (var index = KnowledgeIndex.open(folder, TODAY)) {
      index.sync(List.of(source("all", passages)));
      assertThat(ids(index.find(Search.of("number14999"), file -> true)))
          .containsExactly("l-14999");
      assertThat(index.sync(List.of(source("all", passages)))).isEqualTo(IndexChanges.NONE);
    }
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
