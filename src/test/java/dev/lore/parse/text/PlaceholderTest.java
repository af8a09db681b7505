package dev.lore.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
  private static final String LITERAL = "sk_" + "test_";

  @Test
  void what_documentation_puts_in_the_place_of_a_key_is_a_placeholder() {
    for (String body :
        List.of(
            "xxxxxxxxxxxxxxxxxxxxxxxx",
            "XXXXXXXXXXXXXXXXXXXXXXXX",
            "your_key_here_0123",
            "YourKeyGoesHere12345",
            "EXAMPLEkeyEXAMPLEkey",
            "1234567890abcdefghij",
            "aaaaaaaaaaaaaaaabbbb",
            "00000000000000000000",
            "abababababababababab",
            "",
            "...")) {
      assertThat(Placeholder.looksLike(LITERAL + body, LITERAL)).as(body).isTrue();
    }
  }

  @Test
  void hardly_any_random_key_is_a_placeholder() {
    var random = new Random(1);
    int mistaken = 0;
    for (int i = 0; i < 10_000; i++) {
      var key = new StringBuilder(LITERAL);
      for (int j = 0; j < 24; j++) {
        key.append(Character.forDigit(random.nextInt(36), 36));
      }
      mistaken += Placeholder.looksLike(key.toString(), LITERAL) ? 1 : 0;
    }
    assertThat(mistaken).isLessThan(20);
  }

  @Test
  void the_literal_itself_is_no_reason() {
    assertThat(Placeholder.looksLike("sb_secret_" + "q8Zr2LmX0v" + "Kp7TnB4wYc", "sb_secret_"))
        .isFalse();
    assertThat(Placeholder.looksLike("q8Zr2LmX0v" + "Kp7TnB4wYc", "TWILIO_TOKEN")).isFalse();
  }

  @Test
  void entropy_is_counted_in_bits_a_character() {
    assertThat(Entropy.of("")).isZero();
    assertThat(Entropy.of("aaaa")).isZero();
    assertThat(Entropy.of("abab")).isCloseTo(1, Offset.offset(1e-9));
    assertThat(Entropy.of("é漢😀")).isZero();
  }
}
