package dev.lore.search;

import static dev.lore.search.Passages.TODAY;
import static dev.lore.search.Passages.ids;
import static dev.lore.search.Passages.learning;
import static dev.lore.search.Passages.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Hits;
import dev.lore.model.IndexChanges;
import dev.lore.model.PassageSource;
import dev.lore.model.Search;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeIndexTest {
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
  void whatIsPutIsFoundByTheNextSearch() {
    index.put(Addition.of("a.yaml", learning("l-1", "Stripe signs webhooks over the raw body")));
    index.put(Addition.of("a.yaml", learning("l-2", "Twilio wants E.164 numbers")));

    assertThat(ids(find("webhook signature of stripe"))).containsExactly("l-1");
    assertThat(ids(find("e.164"))).containsExactly("l-2");
  }

  @Test
  void aSyncWritesWhatIsNewOrChangedAndDropsWhatIsGone() {
    var stripe = learning("l-1", "Stripe signs webhooks");
    var twilio = learning("l-2", "Twilio wants numbers");
    var slack = learning("l-3", "Slack signs requests");

    assertThat(index.sync(List.of(source("a", stripe, twilio), source("b", slack))))
        .isEqualTo(new IndexChanges(2, 3, 0));
    assertThat(ids(find("signs"))).containsExactlyInAnyOrder("l-1", "l-3");

    var changed = learning("l-2", "Twilio signs requests as well");
    assertThat(index.sync(List.of(source("a", stripe, changed))))
        .isEqualTo(new IndexChanges(2, 1, 1));
    assertThat(ids(find("signs"))).containsExactlyInAnyOrder("l-1", "l-2");
  }

  @Test
  void aSourceWhoseFingerprintIsKnownIsNotRead() {
    index.sync(List.of(source("a", learning("l-1", "Stripe signs webhooks"))));
    index.close();
    open();
    var unread =
        new PassageSource(
            "a",
            source("a", learning("l-1", "Stripe signs webhooks")).fingerprint(),
            () -> {
              throw new AssertionError("read");
            });

    assertThat(index.sync(List.of(unread))).isEqualTo(IndexChanges.NONE);
    assertThat(ids(find("webhooks"))).containsExactly("l-1");
  }

  private Hits find(String text) {
    return index.find(Search.of(text), file -> true);
  }
}
