package dev.lore.parse.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvFileTest {
  @Test
  void each_variable_is_read_and_whether_it_has_a_value() {
    assertThat(
            Read.file(
                ".env",
                "# NO=comment",
                "A=1",
                "export B = two",
                "C=",
                "D= # nothing",
                "E=\"\"",
                "F=''",
                "G=\"#hash\"",
                "H='x' # why",
                "I=a=b\r",
                "J=\r",
                "K",
                "not a line",
                "  L=it's"))
        .containsExactly(
            "2 A filled",
            "3 B filled",
            "4 C empty",
            "5 D empty",
            "6 E empty",
            "7 F empty",
            "8 G filled",
            "9 H filled",
            "10 I filled",
            "11 J empty",
            "14 L filled");
  }

  @Test
  void a_value_in_quotes_goes_on_until_they_close() {
    assertThat(
            Read.file(
                ".env",
                "KEY=\"-----BEGIN",
                "NO=inside",
                "Zm9vYmFyCg==\"",
                "A='{",
                "  B=\"x\"",
                "}'",
                "C=1"))
        .containsExactly("1 KEY filled", "4 A filled", "7 C filled");
  }

  @Test
  void a_quote_that_never_closes_hides_nothing() {
    assertThat(Read.file(".env", "A=\"x", "B=1")).containsExactly("1 A filled", "2 B filled");
  }

  @Test
  void a_sample_is_told_by_its_name() {
    assertThat(Read.file(".env.example", "A=")).containsExactly("1 A empty example");
    assertThat(Read.file(".env.sample", "A=x")).containsExactly("1 A filled example");
    assertThat(Read.file(".env.production", "A=x")).containsExactly("1 A filled");
  }
}
