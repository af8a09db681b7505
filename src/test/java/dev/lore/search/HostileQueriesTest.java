package dev.lore.search;

import static dev.lore.search.Passages.TODAY;
import static dev.lore.search.Passages.ids;
import static dev.lore.search.Passages.learning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lore.model.Search;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked, there is an answer. */
class HostileQueriesTest {
  private static final List<String> SIGNS =
      List.of(
          "field:",
          "title:webhook",
          "\"",
          "\"unbalanced",
          "*",
          "*:*",
          "?ebhook",
          "web*",
          "/(a+)+$/",
          "((((((",
          "[1 TO",
          "{!func}",
          "AND OR NOT",
          "a^99999999999",
          "a~",
          "\\",
          "\u0000",
          "😀",
          "👩‍👩‍👧",
          "שלום",
          "مرحبا بالعالم",
          "\u202Egnirts",
          "日本語の検索",
          "é́́",
          "\uD800",
          "----",
          "::::",
          "${jndi:ldap://x}",
          "' OR 1=1 --",
          "\t\n\r",
          "<script>",
          "a".repeat(100_000));

  @TempDir Path folder;
  private KnowledgeIndex index;

  @BeforeEach
  void open() {
    index = KnowledgeIndex.open(folder, TODAY);
    index.put(Addition.of("a", learning("l-1", "Stripe signs webhooks over the raw body")));
    index.put(Addition.of("a", learning("l-2", "שלום and 😀 and 日本語")));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void noTextIsReadAsSyntax() {
    for (var sign : SIGNS) {
      assertThatCode(() -> index.find(Search.of(sign + "x"), file -> true))
          .as(sign)
          .doesNotThrowAnyException();
      var hits = index.find(Search.of(sign + " webhook"), file -> true);
      assertThat(ids(hits)).as(sign).contains("l-1");
    }
  }

  @Test
  void wordsOfAnyScriptAreFound() {
    for (var word : List.of("שלום", "😀", "本")) {
      assertThat(ids(index.find(Search.of(word), file -> true))).as(word).containsExactly("l-2");
    }
  }

  @Test
  void ofATaskOfTenThousandWordsTheTellingOnesCount() {
    var task =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "filler" + i % 3_000)
            .collect(Collectors.joining(" "));
    assertThat(ids(index.find(Search.of(task + " webhooks " + task), file -> true)))
        .containsExactly("l-1");
  }

  @Test
  void randomCharactersGiveAnAnswer() {
    var random = new Random(11);
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder("x");
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
      }
      assertThatCode(() -> index.find(Search.of(text.toString()), file -> true))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }
}
