package dev.lore.search;

import static dev.lore.search.Passages.TODAY;
import static dev.lore.search.Passages.ids;
import static dev.lore.search.Passages.learning;
import static dev.lore.search.Passages.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.IndexChanges;
import dev.lore.model.Passage;
import dev.lore.model.Search;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that no reasonable person writes, and that are indexed all the same. */
class OddSourcesTest {
  @TempDir Path folder;
  private KnowledgeIndex index;

  @BeforeEach
  void open() {
    index = KnowledgeIndex.open(folder, TODAY);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void of_thousands_with_one_id_the_first_is_kept() {
    var twins =
        IntStream.range(0, 20_001)
            .mapToObj(i -> learning("same", "webhook number" + i))
            .toArray(Passage[]::new);

    assertThat(index.sync(List.of(source("a", twins)))).isEqualTo(new IndexChanges(1, 1, 0));
    assertThat(found("webhook")).containsExactly("same");
  }

  @Test
  void names_longer_than_any_name_are_indexed_beside_all_else() {
    var endless = "x".repeat(40_000);
    var path = "a/".repeat(50_000) + "b.ts";
    var odd = learning(endless, "webhook with an endless id").about(endless, endless);
    var deep = Passages.touching(learning("deep", "webhook below many folders"), path, endless);
    var sound = learning("l-1", "a webhook as usual");

    assertThat(index.sync(List.of(source(endless, odd), source("b", deep, sound))))
        .isEqualTo(new IndexChanges(2, 3, 0));
    assertThat(found("webhook")).containsExactlyInAnyOrder(endless, "deep", "l-1");
  }

  @Test
  void two_files_may_call_what_they_hold_alike() {
    index.sync(
        List.of(
            source("a", learning("1", "webhook of stripe")),
            source("b", learning("1", "webhook of twilio"))));

    assertThat(found("webhook")).containsExactly("1", "1");
  }

  @Test
  void pages_beyond_the_first_candidates_follow_each_other() {
    var many =
        IntStream.range(0, 500)
            .mapToObj(i -> learning("l-" + i, "signs " + "word ".repeat(i % 97)))
            .toArray(Passage[]::new);
    index.sync(List.of(source("a", many)));

    var pages =
        IntStream.range(0, 5)
            .mapToObj(page -> index.find(Search.of("signs").page(100, 100 * page), file -> true))
            .flatMap(hits -> ids(hits).stream())
            .toList();

    assertThat(pages).hasSize(500).doesNotHaveDuplicates();
  }

  private List<String> found(String text) {
    return ids(index.find(Search.of(text), file -> true));
  }
}
