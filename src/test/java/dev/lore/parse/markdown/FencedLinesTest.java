package dev.lore.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which lines are code. */
class FencedLinesTest {
  @Test
  void fences_and_all_between_them_are_code() {
    assertThat(FencedLines.of("a\n```ts\nb\n\n~~~\n```\nc\n~~~~\nd\n~~~\n").toString())
        .isEqualTo("{1, 2, 3, 4, 5, 7, 8, 9}");
  }

  @Test
  void a_line_that_is_one_span_of_three_backticks_opens_no_fence() {
    assertThat(FencedLines.of("```npm install``` \n\ntext\n").isEmpty()).isTrue();
  }

  @Test
  void fences_of_items_are_fences_however_deep_they_stand() {
    assertThat(FencedLines.of("1. a\n   - b\n\n     ```\n     c\n     ```\n\n2. d\n").toString())
        .isEqualTo("{3, 4, 5}");
    assertThat(FencedLines.of("- ```\n  a\n  ```\n- b\n").toString()).isEqualTo("{0, 1, 2}");
  }

  @Test
  void a_fence_ends_with_the_item_that_it_stands_in() {
    assertThat(FencedLines.of("- a\n  ```\n  b\n\nc\n").toString()).startsWith("{1, 2");
    assertThat(FencedLines.of("- a\n  ```\n  b\n\nc\n").get(4)).isFalse();
  }

  @Test
  void what_is_indented_by_four_outside_of_lists_opens_no_fence() {
    assertThat(FencedLines.of("a\n\n    ```\n    b\n\nc\n").isEmpty()).isTrue();
  }
}
