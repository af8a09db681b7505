package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where long texts of others end in a skill. */
class ToldTest {
  @Test
  void a_long_text_ends_behind_a_word() {
    assertThat(Told.line("word ".repeat(100))).isEqualTo("word ".repeat(79) + "word …");
  }

  @Test
  void a_long_text_without_spaces_is_cut_and_no_character_is_parted() {
    assertThat(Told.line("x".repeat(401))).isEqualTo("x".repeat(400) + " …");
    assertThat(Told.line("見".repeat(500))).isEqualTo("見".repeat(400) + " …");
    assertThat(Told.line("x" + "😀".repeat(300))).isEqualTo("x" + "😀".repeat(199) + " …");
    assertThat(Told.line("see " + "😀".repeat(300))).isEqualTo("see " + "😀".repeat(198) + " …");
  }

  @Test
  void a_text_that_fits_stays_whole() {
    assertThat(Told.line("見".repeat(400))).isEqualTo("見".repeat(400));
  }
}
