package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what pages show to what runs; with {@code -Ddocs=apply} it is written anew. */
class DocsTest {
  private static final String WAY_OUT = "mvn -q test -Dtest=DocsTest -Ddocs=apply";
  private static final Pattern EXIT_CODE = Pattern.compile("(\\d+) ([^,.]+)[,.]");

  @TempDir private Path home;

  @Test
  void pages_show_what_runs() throws IOException {
    var stale = new ArrayList<Path>();
    for (var page : pages()) {
      var text = Files.readString(page);
      assertThat(ShownBlocks.allStandAboveABlock(text)).as("marks of %s", page).isTrue();
      var renewed = new ShownBlocks(this::screen, name -> table(name, page)).renewed(text);
      if (text.equals(renewed)) {
        continue;
      }
      if ("apply".equals(System.getProperty("docs"))) {
        Files.writeString(page, renewed);
      } else {
        stale.add(page);
      }
    }
    assertThat(stale).as("no longer what runs; run: %s", WAY_OUT).isEmpty();
  }

  @Test
  void a_screen_and_a_table_that_are_stale_are_written_anew_and_nothing_else_is() {
    var page =
        """
        # Page

        <!-- lore: audit $1 -->
        ```text
        $ lore audit
        old
        ```

        ```sh
        $ lore audit
        ```

        <!-- table: rules -->

        | old |

        | other |
        """;

    assertThat(
            new ShownBlocks(what -> "ran " + what + "\n", what -> "| " + what + " |\n")
                .renewed(page))
        .isEqualTo(
            """
            # Page

            <!-- lore: audit $1 -->
            ```text
            $ lore audit $1
            ran audit $1
            ```

            ```sh
            $ lore audit
            ```

            <!-- table: rules -->

            | rules |

            | other |
            """);
  }

  @Test
  void a_mark_without_a_block_is_noticed() {
    assertThat(ShownBlocks.allStandAboveABlock("<!-- lore: audit -->\n```\n```\n")).isTrue();
    assertThat(ShownBlocks.allStandAboveABlock("<!-- lore: audit -->\ntext\n```\n```\n")).isFalse();
  }

  private String screen(String command) {
    var outcome = LoreProcess.in(Path.of("").toAbsolutePath(), home).run(command.split(" "));
    assertThat(outcome.err()).as("standard error of lore %s", command).isEmpty();
    return outcome.out();
  }

  private String table(String name, Path page) {
    return switch (name) {
      case "rules" -> rules(page);
      case "exit codes" -> exitCodes();
      default -> throw new IllegalArgumentException(page + ": there is no table " + name);
    };
  }

  /** The rows of {@code rules/README.md}, which RuleCatalogTest holds to the rules. */
  private static String rules(Path page) {
    try {
      var folder = page.toAbsolutePath().resolveSibling("");
      var rules = folder.relativize(Path.of("rules").toAbsolutePath()) + "/";
      return Files.readAllLines(Path.of("rules/README.md")).stream()
          .filter(line -> line.startsWith("|"))
          .map(line -> line.replace("](", "](" + rules) + "\n")
          .collect(Collectors.joining());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private String exitCodes() {
    var help = screen("audit --help").replaceAll("\\s+", " ");
    var codes = help.substring(help.indexOf("Exit codes:"), help.indexOf("Examples:"));
    return "| exit code | meaning |\n|---|---|\n"
        + EXIT_CODE
            .matcher(codes)
            .results()
            .map(code -> "| %s | %s |\n".formatted(code.group(1), code.group(2)))
            .collect(Collectors.joining());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("src/doc"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }
}
