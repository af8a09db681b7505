package dev.lore.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyLikeTest {
  /** No key: put together here, so that no scanner takes it for one. */
  private static final String BODY = "4eC39HqLyjWDarjtT1zdp7dcX8";

  @ParameterizedTest
  @ValueSource(strings = {"sk_live_", "ghp_", "xoxb-", "whsec_", ""})
  void a_key_is_cut_wherever_it_stands(String prefix) {
    var key = prefix + BODY + BODY;

    assertThat(KeyLike.masked("Unknown option: '--" + key + "' of x" + key + "-"))
        .doesNotContain(BODY)
        .startsWith("Unknown option: '--")
        .contains("…");
  }

  @Test
  void other_words_stay() {
    var text =
        "expertise/payments/expertise.yaml:14: l-abcdefghij, 3fa85f64c2d04e5b9c1d2e3f4a5b6c7d,"
            + " src/main/java/dev/lore/Base64OutputStreamWithVeryLongName.java, restart_of_things";

    assertThat(KeyLike.masked(text)).isEqualTo(text);
  }
}
