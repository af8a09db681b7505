package dev.lore.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "src/pay.ts | src/pay.ts",
        "./src/pay.ts | src/pay.ts",
        "`src/pay.ts:12` | src/pay.ts",
        "src/pay.ts:12-30 | src/pay.ts",
        "src/pay.ts#L12-L30 | src/pay.ts",
        "src\\pay.ts | src/pay.ts",
        "src/pay.ts:12 - retries | src/pay.ts, retries",
        "src/pay.ts (retry logic) | src/pay.ts, retry logic",
        "src/pay.ts::retryAll | src/pay.ts, retryAll",
        "app/(shop)/page.tsx | app/(shop)/page.tsx",
        "src/**/*.ts | src/**/*.ts",
        "all webhook handlers | all webhook handlers",
        "https://x.example/a | https://x.example/a",
      })
  void a_path_is_told_from_what_stands_around_it(String text, String parts) {
    assertThat(String.join(", ", PathText.parts(text).toList())).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/pay.ts", "pay.ts", "src/pay/", "app/(shop)/page.tsx"})
  void a_place_is_one_place_in_the_project(String path) {
    assertThat(PathText.isPlace(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/**/*.ts",
        "src/{name}.ts",
        "<id>.go",
        "$HOME/x",
        "~/x",
        "/etc/hosts",
        "C:/x",
        "../x",
        "https://x.example/a",
        "all webhook handlers",
        "retries"
      })
  void patterns_gaps_prose_and_what_is_elsewhere_are_none(String text) {
    assertThat(PathText.isPlace(text)).isFalse();
  }

  @Test
  void where_only_a_path_may_stand_a_word_is_one() {
    assertThat(PathText.ofPath("Makefile")).hasValue(new PathText("Makefile", ""));
    assertThat(PathText.of("Makefile")).isEmpty();
  }
}
