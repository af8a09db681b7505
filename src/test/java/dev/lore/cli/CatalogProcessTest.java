package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.cli.LoreProcess.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code lore catalog add} lets in, and what not. */
class CatalogProcessTest {
  private static final String BODY = "51HqzT9KpWm3VxRbNc8LdYf2AgJt";
  private static final String SECRET = "sk_li" + "ve_" + BODY;

  @TempDir private Path home;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void stand_in_a_project() {
    tree = Tree.at(home.resolve("project"));
  }

  @Test
  void the_catalogue_takes_no_secret_and_no_control_character() throws IOException {
    var lore = tree.lore();
    for (var option : List.of("--title", "--docs", "--source", "--alias", "--env-var")) {
      var outcome = lore.run("catalog", "add", "acme", option, "A_KEY=" + SECRET);
      assertThat(outcome.code()).as(option).isEqualTo(2);
      assertThat(outcome.err())
          .contains("holds what looks like a Stripe live secret key")
          .doesNotContain(BODY);
    }
    assertThat(lore.run("catalog", "add", SECRET).err()).doesNotContain(BODY);
    assertThat(lore.run("catalog", "add", "acme", "--title", "A\u001b[31m"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "lore: the title is empty, longer than 300 characters, or holds control"
                    + " characters\n  Write it in a short line.\n"));
    assertThat(tree.root().resolve("expertise/catalog")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "catalog add Stripe_                | 'Stripe_' can't be the name of an integration",
        "catalog add acme --env-var A-B     | 'A-B' can't be the name of an environment variable",
        "catalog add acme --confidence sure | the confidence 'sure' is unknown",
      })
  void what_the_catalogue_could_not_say_is_refused(String command, String problem)
      throws IOException {
    var outcome = tree.lore().run(command.split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("lore: " + problem + "\n  ");
    assertThat(tree.root().resolve("expertise/catalog")).doesNotExist();
  }
}
