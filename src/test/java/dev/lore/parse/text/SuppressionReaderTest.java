package dev.lore.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionReaderTest {
  @Test
  void every_style_of_comment_is_read() {
    assertThat(
            read(
                "f(); // lore:ignore p0/a -- slashes",
                "f()  # lore:ignore p0/a-b -- hash",
                "f(); /* lore:ignore p0/a -- stars */",
                "<br> <!-- lore:ignore p0/a -- markup -->",
                "f()  -- lore:ignore p0/a -- sql",
                "f = 1 ; lore:ignore p0/a -- ini",
                "f     % lore:ignore p0/a -- tex",
                "f(); //lore:ignore   p0/a   --   spaces   "))
        .containsExactly(
            "1 p0/a slashes",
            "2 p0/a-b hash",
            "3 p0/a stars",
            "4 p0/a markup",
            "5 p0/a sql",
            "6 p0/a ini",
            "7 p0/a tex",
            "8 p0/a spaces");
  }

  @Test
  void a_comment_that_stands_alone_speaks_of_the_next_line() {
    assertThat(
            read(
                "// lore:ignore p0/a -- one",
                "f();",
                "  /* lore:ignore p0/b -- two */",
                "f();",
                "/*",
                " * lore:ignore p0/c -- three",
                " */",
                "/* lore:ignore p0/d -- four */ f();",
                "# lore:ignore p0/e -- last"))
        .containsExactly("2 p0/a one", "4 p0/b two", "7 p0/c three", "8 p0/d four", "10 p0/e last");
  }

  @Test
  void comments_one_below_the_other_speak_of_the_same_line() {
    assertThat(
            read(
                "// lore:ignore p0/a -- one",
                "// lore:ignore p0/b -- two",
                "f(); // lore:ignore p0/c -- three",
                "g();"))
        .containsExactly("3 p0/a one", "3 p0/b two", "3 p0/c three");
  }

  @Test
  void without_a_reason_it_is_none() {
    assertThat(
            read(
                "f(); // lore:ignore p0/a",
                "f(); // lore:ignore p0/a --",
                "f(); // lore:ignore p0/a --   ",
                "f(); /* lore:ignore p0/a -- */",
                "<br> <!-- lore:ignore p0/a -->",
                "<br> <!-- lore:ignore p0/a -- -->",
                "f(); // lore:ignore p0/a - reason",
                "f(); // lore:ignore p0/a: reason"))
        .isEmpty();
  }

  @Test
  void another_form_is_none_and_stops_nothing() {
    assertThat(
            read(
                "f(); // lore:ignore -- all of them",
                "f(); // lore:ignore a -- no pack",
                "f(); // lore:ignore P0/A -- capitals",
                "f(); // lore:ignore p0/a--b -- two hyphens",
                "f(); // lore:ignore p0/-a -- begins with one",
                "f(); // lore:ignore p0/a- -- ends with one",
                "f(); // lore:ignore p0/a/b -- deeper",
                "f(); // lore:ignore p0/a, p0/b -- two",
                "f(); // lore:ignored p0/a -- another word",
                "lore:ignore p0/a -- no comment",
                "f(); // lore:ignore p0/z -- fine"))
        .containsExactly("11 p0/z fine");
  }

  @Test
  void windows_line_ends_belong_to_no_reason() {
    assertThat(read("f(); // lore:ignore p0/a -- one\r", "/* lore:ignore p0/b -- two */\r", "\r"))
        .containsExactly("1 p0/a one", "3 p0/b two");
  }

  @Test
  void long_lines_are_passed_over_and_spaces_cost_nothing() {
    String spaces = " ".repeat(1900);
    var lines = new String[500];
    Arrays.fill(lines, "f(); // lore:ignore p0/a -- x" + spaces + "y");

    assertThat(read(lines)).hasSize(500);
    assertThat(read("f(); // lore:ignore p0/a -- x" + spaces.repeat(2))).isEmpty();
  }

  private static List<String> read(String... lines) {
    return SuppressionReader.read(SourceText.of("f", String.join("\n", lines) + "\n")).stream()
        .map(one -> one.at().line() + " " + one.rule() + " " + one.reason())
        .toList();
  }
}
