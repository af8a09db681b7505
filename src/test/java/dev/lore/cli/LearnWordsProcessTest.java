package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lore learn} makes of the words of people who stand somewhere in a project. */
class LearnWordsProcessTest {
  @TempDir private Path home;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void stand_in_a_project() throws IOException {
    tree = Tree.at(home.toRealPath().resolve("project")).with("src/pay/webhook.ts", "");
  }

  @Test
  void a_file_is_named_from_where_one_stands() throws IOException {
    var lore = LoreProcess.in(tree.root().resolve("src/pay"), home);
    var absolute = tree.root().resolve("src/pay/gone.ts").toString();

    var learned =
        lore.run("learn", "Retries come late", "--file", "webhook.ts", "--file", absolute);
    var outside = lore.run("learn", "It is elsewhere", "--file", "/etc/hosts");

    assertThat(learned.err()).isEqualTo("lore: src/pay/gone.ts is not there yet, or no longer\n");
    assertThat(kept("general")).contains("- src/pay/webhook.ts\n      - src/pay/gone.ts\n");
    assertThat(outside.code()).isEqualTo(2);
    assertThat(outside.err()).contains("the file '/etc/hosts' is not below the project");
  }

  @Test
  void an_integration_goes_by_its_title_and_alias_in_any_case() throws IOException {
    var lore = tree.lore();

    var named = lore.run("learn", "Amounts are whole cents", "--integration", "Stripe");
    var alias = lore.run("learn", "Refunds take days", "--integration", "stripe-Billing");
    var shown = lore.run("catalog", "show", "STRIPE");
    var found = lore.run("find", "cents", "--integration", "Stripe-billing");

    assertThat(named.err() + alias.err()).isEmpty();
    assertThat(kept("payments")).containsPattern("(?s)integration: stripe\n.*integration: stripe");
    assertThat(shown.out()).startsWith("name        stripe");
    assertThat(found.out()).contains("Amounts are whole cents");
  }

  @Test
  void an_unknown_integration_is_kept_with_a_note() throws IOException {
    var learned = tree.lore().run("learn", "It is slow", "--integration", "Acme");

    assertThat(learned.code()).isZero();
    assertThat(learned.err())
        .isEqualTo("lore: no integration is called 'acme'; `lore catalog add` makes one known\n");
    assertThat(kept("general")).contains("integration: acme");
  }

  @Test
  void sentences_of_a_log_are_kept_and_the_rest_is_counted() throws IOException {
    tree.with(
        "log.md",
        """
        # Found
        Found that python workers need the service role
        Gotcha headers are folded
          and stay so
        What else was tried.
        """);

    var learned = tree.lore().run("learn", "--from", "log.md");

    assertThat(learned.out().lines()).hasSize(2);
    assertThat(learned.err())
        .isEqualTo(
            "lore: 2 lines begin with none of Found, Pattern and Gotcha and were passed over\n");
    assertThat(kept("general"))
        .contains(
            "insight: python workers need the service role",
            "insight: Gotcha headers are folded and stay so");
  }

  @Test
  void what_is_wrong_is_named() throws IOException {
    var lore = tree.lore();

    assertThat(lore.run("learn", "two", "words").err())
        .endsWith("  Put a text of several words in quotes.\n");
    assertThat(lore.run("catalog", "add", "foo", "--docs", "not a url").err())
        .startsWith("lore: 'not a url' is no URL of documentation\n");
    assertThat(tree.root().resolve("expertise/catalog/foo.yaml")).doesNotExist();
  }

  private String kept(String domain) throws IOException {
    return Files.readString(tree.root().resolve("expertise/" + domain + "/expertise.yaml"));
  }
}
