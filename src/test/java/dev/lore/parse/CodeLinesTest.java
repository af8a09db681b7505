package dev.lore.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.KeyShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeLinesTest {
  @TempDir Path home;
  private Path root = Path.of("");
  private final List<KeyShape> keys =
      List.of(
          new KeyShape("acme", "key", "ac_", "ac_[a-z0-9]{8,}", null),
          new KeyShape("acme", "block", "BEGIN", "BEGIN[^-]+END", null));

  @BeforeEach
  void make() throws IOException {
    root = Files.createDirectories(home.resolve("project"));
  }

  @Test
  void lines_around_one_are_bounded_by_the_file() throws IOException {
    write("a.ts", "1\n2\n3\n4\n5\n");
    assertThat(lines("a.ts", 1, 2)).containsExactly("1", "2", "3");
    assertThat(lines("a.ts", 5, 1)).containsExactly("4", "5");
    assertThat(lines("a.ts", 3, 0)).containsExactly("3");
    assertThat(lines("a.ts", 9, 2)).isEmpty();
    write("empty.ts", "");
    assertThat(lines("empty.ts", 1, 3)).isEmpty();
  }

  @Test
  void secrets_are_masked_wherever_they_stand_and_lines_keep_their_numbers() throws IOException {
    var key = "ac_" + "k3j9x2m4q8";
    write("a.ts", "x = '" + key + "', '" + key + "'\nBEGIN\n" + key + "\nEND // rest\nlast\n");
    assertThat(lines("a.ts", 3, 9))
        .containsExactly(
            "x = 'ac_… (13 characters)', 'ac_… (13 characters)'",
            "BEGIN… (23 characters)",
            "",
            " // rest",
            "last");
  }

  @Test
  void long_lines_are_cut() throws IOException {
    write("a.ts", "x".repeat(1_000) + "\n");
    assertThat(lines("a.ts", 1, 0)).containsExactly("x".repeat(300) + "…");
  }

  @Test
  void nothing_outside_of_the_root_is_read() throws IOException {
    Files.writeString(home.resolve("outside.ts"), "secret");
    Files.createSymbolicLink(root.resolve("link.ts"), home.resolve("outside.ts"));
    write("binary", "a\0b");
    for (var path : List.of("link.ts", "../outside.ts", "none.ts", ".", "binary")) {
      assertThat(new CodeLines(root, keys).file(path)).as(path).isEmpty();
    }
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text);
  }

  private List<String> lines(String path, int line, int around) {
    return new CodeLines(root, keys)
        .file(path)
        .map(shown -> shown.lines(line, around))
        .orElseThrow();
  }
}
