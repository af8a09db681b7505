package dev.lore.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.app.LearningService.Handed;
import dev.lore.model.Hit;
import dev.lore.model.LearningDraft;
import dev.lore.model.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One service that stays open while files change, as in a server. */
@SuppressWarnings("try") // What works in the background is closed, not used.
@Timeout(120)
class LongLivedFindTest {
  private static final String PAYMENTS = "expertise/payments/expertise.yaml";

  @TempDir private Path folder;
  private KnowledgeProject project;
  private FindService find;

  @BeforeEach
  void open() throws IOException {
    project =
        new KnowledgeProject(folder.toRealPath())
            .with(PAYMENTS, "learnings: [Tokens end after an hour, Bounces pause the account]\n");
    Files.createDirectories(folder.resolve("toolkit"));
    find = project.find();
  }

  @AfterEach
  void close() {
    find.close();
  }

  @Test
  void what_others_write_between_two_searches_is_found() {
    assertThat(found("chargeback")).isEmpty();
    add("A chargeback costs 15 EUR");
    assertThat(found("chargeback")).containsExactly("A chargeback costs 15 EUR");

    project.with(PAYMENTS, "learnings: [Disputes are won with receipts]\n");
    assertThat(found("chargeback")).isEmpty();
    assertThat(found("disputes")).containsExactly("Disputes are won with receipts");
  }

  @Test
  void an_index_that_is_deleted_under_it_comes_back() throws IOException {
    assertThat(found("tokens")).hasSize(1);
    deleteAll(folder.resolve("cache"));
    assertThat(found("tokens")).hasSize(1);

    add("A chargeback costs 15 EUR");
    assertThat(found("chargeback")).hasSize(1);
    assertThat(project.found("chargeback")).as("another service's answer").hasSize(1);
  }

  @Test
  void many_ask_while_others_add() {
    var adding =
        CompletableFuture.runAsync(() -> IntStream.range(0, 40).forEach(i -> add("Fee " + i)));
    var asking =
        IntStream.range(0, 8)
            .mapToObj(i ->
                CompletableFuture.runAsync(() -> {
                  while (!adding.isDone()) {
                    assertThat(found("tokens")).containsExactly("Tokens end after an hour");
                  }
                }))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(asking).join();
    adding.join();

    assertThat(find.find(project.root(), Search.of("fee").page(100, 0)).hits()).hasSize(40);
  }

  @Test
  @SuppressWarnings("try") // it works while it is open
  void what_says_the_same_in_other_words_is_found_once_its_vector_was_made_in_the_background()
      throws InterruptedException {
    var question = "my login expires too soon";
    assertThat(found(question)).isEmpty();
    try (var embedding = BackgroundEmbedding.start(() -> find, List.of(project.root()))) {
      awaitFirst(question, "Tokens end after an hour");
      add("A session is over when the browser closes: sign in again");
      awaitVectors();
    }

    assertThat(found(question))
        .contains("A session is over when the browser closes: sign in again");
    assertThat(find.embedMissing(project.root(), Duration.ofSeconds(1)).made()).isZero();
  }

  @Test
  @SuppressWarnings("try") // it works while it is open
  void what_can_not_be_embedded_is_told_and_ends_the_background_work() throws IOException {
    Files.createDirectories(folder.resolve("cache"));
    Files.writeString(folder.resolve("cache/model"), "no folder");
    try (var embedding = BackgroundEmbedding.start(() -> find, List.of(project.root()))) {
      var vectors = find.embedMissing(project.root(), Duration.ofSeconds(1));
      assertThat(vectors.made()).isZero();
      assertThat(vectors.missing()).isEqualTo(2);
      assertThat(vectors.trouble()).isNotEmpty();
    }
    assertThat(found("tokens")).hasSize(1);
  }

  private void awaitFirst(String question, String insight) throws InterruptedException {
    while (!found(question).stream().limit(1).toList().equals(List.of(insight))) {
      Thread.sleep(20);
    }
  }

  private void awaitVectors() throws InterruptedException {
    while (find.embedMissing(project.root(), Duration.ZERO).missing() > 0) {
      Thread.sleep(20);
    }
  }

  private void add(String insight) {
    project.learnings().add(project.root(), new Handed("payments", LearningDraft.of(insight)));
  }

  private List<String> found(String text) {
    return find.find(project.root(), Search.of(text)).hits().stream()
        .map(Hit::passage)
        .map(passage -> passage.body().lines().findFirst().orElse(""))
        .toList();
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
