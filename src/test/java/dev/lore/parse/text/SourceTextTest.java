package dev.lore.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Location;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  @Test
  void lines_are_counted_without_one_behind_the_last_line_end() {
    assertThat(SourceText.of("f", "").lines()).isZero();
    assertThat(SourceText.of("f", "a").lines()).isEqualTo(1);
    assertThat(SourceText.of("f", "a\n").lines()).isEqualTo(1);
    assertThat(SourceText.of("f", "a\r\n\r\nb").lines()).isEqualTo(3);
    assertThat(SourceText.of("f", "\n".repeat(100)).lines()).isEqualTo(100);
  }

  @Test
  void a_line_comes_without_its_end() {
    var source = SourceText.of("f", "a\r\n\nb\r");

    assertThat(source.line(1)).isEqualTo("a");
    assertThat(source.line(2)).isEmpty();
    assertThat(source.line(3)).isEqualTo("b");
  }

  @Test
  void places_count_utf_16_code_units_from_one() {
    var source = SourceText.of("f", "é😀x\ny");

    assertThat(source.location(0)).isEqualTo(new Location("f", 1, 1));
    assertThat(source.location(3)).isEqualTo(new Location("f", 1, 4));
    assertThat(source.location(5)).isEqualTo(new Location("f", 2, 1));
    assertThat(source.location(6)).isEqualTo(new Location("f", 2, 2));
  }

  @Test
  void a_cut_tears_no_character_apart() {
    assertThat(SourceText.cut("a😀b", 0, 4, 2)).isEqualTo("a");
    assertThat(SourceText.cut("a😀b", 0, 4, 3)).isEqualTo("a😀");
    assertThat(SourceText.cut("a😀b", 1, 4, 9)).isEqualTo("😀b");
  }
}
