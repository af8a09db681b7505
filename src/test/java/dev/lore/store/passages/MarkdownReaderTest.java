package dev.lore.store.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static List<String> sections(String text) {
    return MarkdownReader.sections(text, 1).stream()
        .map(s -> s.line() + " " + String.join(" > ", s.headings()) + ": " + s.text())
        .toList();
  }

  @Test
  void headings_of_both_kinds_cut_and_stand_above_what_is_below_them() {
    assertThat(
            sections(
                """
                before

                # One ##
                a

                Two
                ---
                b
                ### Three
                c
                # Four
                #hashtag is text
                """))
        .containsExactly(
            "1 : before",
            "3 One: a",
            "6 One > Two: b",
            "9 One > Two > Three: c",
            "11 Four: #hashtag is text");
  }

  @Test
  void no_heading_stands_in_a_fence_a_comment_or_indented_code() {
    var text =
        """
        # One
        ````md
        # in a fence
        ```
        # still in it
        ````
        ~~~
        Two
        ===
        ~~~
            # code
        <!-- a comment
        # in it
        -->
        - item
        ---
        """;

    assertThat(MarkdownReader.sections(text, 1))
        .singleElement()
        .extracting(MarkdownSection::headings)
        .isEqualTo(List.of("One"));
  }

  @Test
  void a_fence_that_is_never_closed_goes_on_to_the_end() {
    assertThat(sections("# One\n```\n# two\n")).containsExactly("1 One: ```\n# two");
  }

  @Test
  void long_sections_are_cut_at_empty_lines_and_fences_stay_whole() {
    var paragraph = "word ".repeat(100) + "\n\n";
    var fence = "```\n" + "code\n\n".repeat(100) + "```\n\n";
    var found = MarkdownReader.sections("# Long\n" + paragraph.repeat(8) + fence + paragraph, 1);

    assertThat(found).hasSizeGreaterThan(2);
    assertThat(found).allMatch(section -> section.headings().equals(List.of("Long")));
    assertThat(found)
        .filteredOn(section -> section.text().contains("code"))
        .singleElement()
        .extracting(MarkdownSection::text)
        .asString()
        .contains("```\ncode")
        .contains("code\n\n```");
  }

  @Test
  void one_line_of_a_megabyte_is_cut_and_nothing_of_it_is_lost() {
    var line = "🔥x".repeat(300_000);
    var found = MarkdownReader.sections("# " + " ".repeat(100_000) + "#\n" + line, 1);

    assertThat(String.join("", found.stream().map(MarkdownSection::text).toList())).isEqualTo(line);
    assertThat(found).allMatch(section -> section.line() == 1 || section.line() == 2);
    assertThat(found).allMatch(section -> section.text().length() <= 3_200);
  }

  @Test
  void line_ends_of_windows_are_line_ends() {
    assertThat(sections("# One\r\ntext\r\n## Two\r\nmore\r\n"))
        .containsExactly("1 One: text", "3 One > Two: more");
  }
}
