package dev.lore.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiteralFinderTest {
  @Test
  void each_literal_is_found_at_each_place_also_within_another() {
    var hits = new LiteralFinder(List.of("he", "she", "hers", "x")).in("ushers, she");

    assertThat(hits.of(0)).containsExactly(2, 9);
    assertThat(hits.of(1)).containsExactly(1, 8);
    assertThat(hits.of(2)).containsExactly(2);
    assertThat(hits.of(3)).isEmpty();
    assertThat(hits.any(2)).isTrue();
    assertThat(hits.any(3)).isFalse();
  }

  @Test
  void it_finds_what_a_search_for_each_literal_finds() {
    var random = new Random(5);
    for (int round = 0; round < 300; round++) {
      var literals = new ArrayList<String>();
      for (int i = 0; i < 8; i++) {
        literals.add(letters(random, 1 + random.nextInt(4)));
      }
      var text = letters(random, 60) + "é漢" + letters(random, 60);
      var hits = new LiteralFinder(literals).in(text);
      for (int i = 0; i < literals.size(); i++) {
        assertThat(hits.of(i))
            .as("%s in %s", literals.get(i), text)
            .containsExactly(places(literals.get(i), text));
      }
    }
  }

  @Test
  void a_literal_beyond_ascii_is_refused() {
    assertThatThrownBy(() -> new LiteralFinder(List.of("clé")))
        .hasMessage("not a literal of ASCII characters: clé");
  }

  private static int[] places(String literal, String text) {
    var places = new ArrayList<Integer>();
    for (int at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
      places.add(at);
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String letters(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(3)));
    }
    return text.toString();
  }
}
