package dev.lore.search;

import static dev.lore.search.Passages.TODAY;
import static dev.lore.search.Passages.ids;
import static dev.lore.search.Passages.learning;
import static dev.lore.search.Passages.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.PassageSource;
import dev.lore.model.Search;
import dev.lore.search.index.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that was deleted or damaged comes back with the next sync. */
class DamagedIndexTest {
  private static final List<PassageSource> SOURCES =
      List.of(
          source("a", learning("l-1", "Stripe signs webhooks"), learning("l-2", "Slack is slow")),
          source("b", learning("l-3", "Twilio signs as well")));

  @TempDir Path folder;

  @Test
  void anIndexWithAnyFileCutEmptyDeletedOrChangedAnswersAsBefore() throws IOException {
    var random = new Random(7);
    for (int round = 0; round < 60; round++) {
      answer();
      var files = files();
      var file = files.get(random.nextInt(files.size()));
      damage(file, round % 4, random);
      answer();
    }
  }

  @Test
  void aDeletedIndexComesBackWhileItIsOpen() throws IOException {
    try (var index = KnowledgeIndex.open(folder, TODAY)) {
      index.sync(SOURCES);
      for (var file : files()) {
        Files.delete(file);
      }
      index.sync(SOURCES);
      assertThat(ids(index.find(Search.of("signs"), file -> true)))
          .containsExactlyInAnyOrder("l-1", "l-3");
    }
    answer();
  }

  @Test
  void whatIsMendedIsTold() throws IOException {
    answer();
    for (var file : files()) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    try (var index = KnowledgeIndex.open(folder, TODAY)) {
      index.sync(SOURCES);
      assertThat(index.find(Search.of("signs"), file -> true).notes())
          .containsExactly("The index could not be read and was made anew.");
      assertThat(index.find(Search.of("signs"), file -> true).notes()).isEmpty();
    }
  }

  @Test
  void anIndexWhoseFolderCanNotBeWrittenIsKeptInMemory() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "no folder");
    try (var index = KnowledgeIndex.open(file, TODAY)) {
      index.sync(SOURCES);
      var hits = index.find(Search.of("slack"), path -> true);
      assertThat(ids(hits)).containsExactly("l-2");
      assertThat(hits.notes())
          .containsExactly(
              "The index is made anew each time, as "
                  + file.resolve("words-" + Schema.VERSION)
                  + " can't be written.");
    }
  }

  private void answer() {
    try (var index = KnowledgeIndex.open(folder, TODAY)) {
      index.sync(SOURCES);
      assertThat(ids(index.find(Search.of("signs"), file -> true)))
          .containsExactlyInAnyOrder("l-1", "l-3");
      assertThat(ids(index.find(Search.of("slack"), file -> true))).containsExactly("l-2");
    }
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder.resolve("words-" + Schema.VERSION))) {
      return files.filter(file -> !file.endsWith("lore.lock")).sorted().toList();
    }
  }

  private static void damage(Path file, int how, Random random) throws IOException {
    var bytes = Files.readAllBytes(file);
    switch (how) {
      case 0 -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case 1 -> Files.write(file, new byte[0]);
      case 2 -> Files.delete(file);
      default -> {
        if (bytes.length > 0) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
          Files.write(file, bytes);
        }
      }
    }
  }
}
