package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.cli.LoreProcess.Outcome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that are meant to hang, exhaust or lead astray, audited from outside. */
class HostileTreeTest {
  @TempDir private Path home;

  @Test
  void what_can_not_be_read_is_left_out_and_named() throws IOException, InterruptedException {
    var tree =
        tree()
            .with("bad.go", new byte[] {'p', 'a', 'c', 'k', 'a', 'g', 'e', ' ', 'm', -1, -2, '\n'})
            .with("deep.ts", "const a = " + "[".repeat(10_000) + "]".repeat(10_000) + ";\n")
            .with("new\nline.go", "package main\n")
            .with("expertise/x/expertise.yaml", "domain: x\nlearnings:\n  - : [\n");
    try (var file = new RandomAccessFile(tree.root().resolve("big.go").toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    Files.createSymbolicLink(
        Files.createDirectory(tree.root().resolve("sub")).resolve("round"), tree.root());
    assertThat(
            new ProcessBuilder("mkfifo", tree.root().resolve("pipe.go").toString())
                .start()
                .waitFor())
        .isZero();

    var outcome = tree.lore().run("audit", "-v");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(0);
    assertThat(outcome.out())
        .contains(
            "    big.go  too large\n",
            "    pipe.go  not a regular file\n",
            "    sub/round  symbolic link\n",
            """

            Set aside
              expertise/x/expertise.yaml:3: the YAML does not parse: expected <block end>, but found ':'
                Look at this line and the one above; most often quotes or indentation are missing.
            """)
        .startsWith("No findings.\n");
  }

  @Test
  void many_small_files_and_lines_without_end_are_audited_in_a_small_heap() throws IOException {
    var tree =
        tree()
            .with("bundle.js", "var a=[" + "f(1),".repeat(1 << 19) + "0];")
            .with("line.json", "{\"a\":\"" + "token=".repeat(170_000) + "\"}")
            .with("line.py", "x = [" + "\"password\", ".repeat(80_000) + "]\n")
            .with("names.py", "password = password\n".repeat(50_000));
    for (int i = 0; i < 2_000; i++) {
      tree.with("tiny/" + i % 50 + "/" + i + ".py", "a = 1\n");
    }

    var outcome = tree.lore().withOption("-Xmx192m").run("audit", "-v");

    assertThat(outcome.err().lines()).allMatch(line -> line.matches("lore: \\d+ of 2004 files"));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("No findings.\n")
        .contains("    bundle.js  too large\n", " in 2004 files");
  }

  @Test
  void a_file_name_can_not_break_a_line_of_the_report() throws IOException {
    var outcome = tree().with("new\nline\u001b[31m.go", Tree.P0).lore().run("audit");

    assertThat(outcome.out()).startsWith("new\\nline\\u001b[31m.go\n  8:3  P0    ");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          polcy: 1                     | 1:1: unknown key 'polcy'        | Did you mean 'policy'? Known keys here: policy, skills, store, waivers.
          policy:\\n  max_file_lines: many | 2:19: max_file_lines is 'many' | Write a whole number from 1 to 100000, or leave the line out for 400.
          policy: [                    | 1:10: a value begins with `[`, which has a meaning of its own in YAML | Put the whole value in quotes: `policy: "["`
          "\\\\e[31m": 1 | 1:1: unknown key '\\u001b[31m' | Known keys here: policy, skills, store, waivers.
          """)
  void settings_that_can_not_be_used_exit_with_3_at_line_and_column(
      String yaml, String problem, String advice) throws IOException {
    assertThat(tree().with("lore.yaml", yaml.translateEscapes()).lore().run("audit"))
        .isEqualTo(new Outcome(3, "", "lore: lore.yaml:" + problem + "\n  " + advice + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
  void file_names_beyond_ascii_are_read_in_every_locale(String locale) throws IOException {
    var tree = tree().with("caf\u00e9/\u65e5\u672c.go", Tree.P0);
    var lore = tree.lore().with("LC_ALL", locale);

    var outcome = lore.run("audit");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("  8:3  P0    `g.Go` starts");
    assertThat(outcome.code()).isEqualTo(1);
    // As an argument the JVM can't tell such a name in C; the launcher never leaves it there.
    assertThat(lore.shell("cd caf*; \"$@\" *", "audit").code())
        .isIn(locale.equals("C.UTF-8") ? new Object[] {1} : new Object[] {2, 3});
  }

  private Tree tree() {
    return Tree.at(home.resolve("project"));
  }
}
