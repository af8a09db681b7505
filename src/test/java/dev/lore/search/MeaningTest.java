package dev.lore.search;

import static dev.lore.search.Passages.TODAY;
import static dev.lore.search.Passages.ids;
import static dev.lore.search.Passages.learning;
import static dev.lore.search.Passages.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.PassageSource;
import dev.lore.model.Search;
import dev.lore.search.index.Schema;
import dev.lore.search.meaning.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the model that ships. */
class MeaningTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final List<PassageSource> SOURCES =
      List.of(
          source(
              "a",
              learning("money", "Amounts are integers in cents"),
              learning("clock", "Tokens end after an hour"),
              learning("mail", "Bounces pause the account")));

  @TempDir Path folder;

  @Test
  void whatSaysTheSameInOtherWordsIsFoundOnceThereAreVectors() throws IOException {
    var embedder = Embedder.in(folder.resolve("native"));
    try (var index = KnowledgeIndex.open(folder, embedder, TODAY)) {
      index.sync(SOURCES);
      assertThat(index.find(question(), file -> true).hits()).isEmpty();

      assertThat(index.embedMissing(LONG).made()).isEqualTo(3);
      assertThat(ids(index.find(question(), file -> true))).first().isEqualTo("clock");
      assertThat(index.embedMissing(LONG).made()).isZero();

      index.put(Addition.of("a", learning("new", "Webhooks are signed")));
      var hits = index.find(question(), file -> true);
      assertThat(ids(hits)).first().isEqualTo("clock");
      assertThat(hits.notes())
          .containsExactly(
              "Vectors for 1 of 4 passages are still to be made.",
              "Nothing has any of these words: what follows is nearest in meaning.");
    }
  }

  @Test
  void aTextIsEmbeddedOnceThoughTheIndexIsMadeAnew() throws IOException {
    var embedder = Embedder.in(folder.resolve("native"));
    try (var index = KnowledgeIndex.open(folder, embedder, TODAY)) {
      index.sync(SOURCES);
      assertThat(index.embedMissing(LONG).made()).isEqualTo(3);
    }
    try (var files = Files.list(folder.resolve("words-" + Schema.VERSION))) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    try (var index = KnowledgeIndex.open(folder, embedder, TODAY)) {
      index.sync(SOURCES);
      assertThat(index.embedMissing(LONG).made()).isZero();
      assertThat(ids(index.find(question(), file -> true))).first().isEqualTo("clock");
    }
  }

  @Test
  void whereTheModelCanNotBeLoadedWordsGoOnAndTheAnswerSaysSo() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "no folder");
    try (var index = KnowledgeIndex.open(folder, Embedder.in(file), TODAY)) {
      index.sync(SOURCES);
      assertThat(index.embedMissing(LONG).made()).isZero();
      var hits = index.find(Search.of("tokens"), path -> true);
      assertThat(ids(hits)).containsExactly("clock");
      assertThat(hits.notes())
          .singleElement()
          .asString()
          .startsWith("The embedding model could not be loaded (")
          .endsWith("): words only.");
    }
  }

  private static Search question() {
    return Search.of("my login expires too soon");
  }
}
