package dev.lore.report.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Brief;
import dev.lore.model.Brief.Line;
import dev.lore.model.Brief.Topic;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of Markdown makes of hostile parts of a brief. */
class QuotedTest {
  /** All that a page has of its own, and what can do no harm in a line of it. */
  private static final Set<String> HARMLESS =
      Set.of(
          "Document",
          "Heading",
          "Paragraph",
          "BulletList",
          "ListItem",
          "Text",
          "Code",
          "Emphasis",
          "StrongEmphasis");

  private static final List<String> PIECES =
      List.of(
          "\\",
          "<b>",
          "<",
          "!",
          "[a]",
          "(x)",
          "[",
          "]",
          ":",
          "`",
          "\n",
          " ",
          "# ",
          "- ",
          "1. ",
          "___",
          "*",
          "<!--",
          "-->",
          "https://x.example",
          "&lt;",
          "a",
          "<?",
          "\u202e",
          ">",
          "\"",
          "'");

  private static Set<String> kinds(Line line) throws IOException {
    var out = new ByteArrayOutputStream();
    BriefFormat.MARKDOWN.write(new Brief(4_000, List.of(line), 0), out);
    var root = Parser.builder().build().parse(out.toString(UTF_8));
    var kinds = new TreeSet<String>();
    collect(root, kinds);
    assertThat(root.getLastChild().getFirstChild()).isSameAs(root.getLastChild().getLastChild());
    return kinds;
  }

  private static void collect(Node node, Set<String> kinds) {
    kinds.add(node.getClass().getSimpleName());
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, kinds);
    }
  }

  private static Line line(String text, String id, String date, String path) {
    return new Line(Topic.LEARNINGS, text, id, date, Location.of(path, 1), Layer.PROJECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>bold</b>",
        "\\<b>bold\\</b>",
        "\\\\<script>alert(1)</script>",
        "a `\\`<img src=x>",
        "[click](javascript:alert)",
        "\\\\[click](javascript:alert)",
        "[a]: https://x.example",
        "![a](https://x.example)",
        "!\\\\[a](https://x.example)",
        "<https://x.example>",
        "___",
        "a <!-- b"
      })
  void no_part_of_a_line_becomes_live(String hostile) throws IOException {
    assertThat(HARMLESS)
        .containsAll(kinds(line(hostile, "l-a", "2026-11-01", "a.yaml")))
        .containsAll(kinds(line("text", hostile, "2026-11-01", "a.yaml")))
        .containsAll(kinds(line("text", "l-a", hostile, "a.yaml")))
        .containsAll(kinds(line("text", "l-a", "2026-11-01", hostile)))
        .containsAll(kinds(line(hostile, hostile, hostile, hostile)));
  }

  @Test
  void whatever_pieces_stand_together_nothing_becomes_live() throws IOException {
    var random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      var parts = new String[4];
      for (int i = 0; i < parts.length; i++) {
        var part = new StringBuilder();
        for (int pieces = random.nextInt(9); pieces >= 0; pieces--) {
          part.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        parts[i] = part.toString();
      }
      assertThat(HARMLESS)
          .as(String.join(" | ", parts))
          .containsAll(kinds(line(parts[0], parts[1], parts[2], parts[3])));
    }
  }

  @Test
  void words_and_code_stay_as_they_are() {
    assertThat(Quoted.markdown("The `src/a_b.ts` sends *one* [confirmed 2×] & 3 < 4", 200))
        .isEqualTo("The `src/a_b.ts` sends *one* [confirmed 2×] & 3 < 4");
  }
}
