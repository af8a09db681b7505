package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.Toolkit;
import dev.lore.store.UserSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What slips into expertise that is written by hand. */
class SlipsTest {
  @TempDir Path folder;

  @Test
  void an_id_that_stands_twice_is_an_error_in_one_file_and_across_files() throws IOException {
    var a = "domain: a\nlearnings:\n  - {id: l-1, insight: One}\n  - {id: l-1, insight: Two}\n";
    write("expertise/a/expertise.yaml", a);
    write("expertise/b/expertise.yaml", "domain: b\ngotchas:\n  - {id: l-1, insight: Three}\n");

    assertThat(issues())
        .containsExactly(
            "expertise/a/expertise.yaml:4 ERROR the id 'l-1' is that of"
                + " expertise/a/expertise.yaml:3 already",
            "expertise/b/expertise.yaml:3 ERROR the id 'l-1' is that of"
                + " expertise/a/expertise.yaml:3 already");
  }

  @Test
  void a_key_that_nearly_is_a_known_one_is_named_and_others_are_let_be() throws IOException {
    write(
        "expertise/a/expertise.yaml",
        """
        domain: a
        patternz: []
        team: payments
        learnings:
          - insigth: One
            reviewer: Ann
        """);

    assertThat(issues())
        .containsExactly(
            "expertise/a/expertise.yaml:2 WARNING the key 'patternz' is not read"
                + " (Did you mean 'patterns'?)",
            "expertise/a/expertise.yaml:5 WARNING the key 'insigth' is not read"
                + " (Did you mean 'insight'?)");
  }

  @Test
  void a_day_that_no_calendar_has_is_an_error() throws IOException {
    write(
        "expertise/a/expertise.yaml",
        """
        domain: a
        last_updated: 2026-02-30
        learnings:
          - {insight: One, date: 2026-99-01}
          - {insight: Two, date: 2026-02-28}
        """);

    assertThat(issues())
        .containsExactly(
            "expertise/a/expertise.yaml:2 ERROR no calendar has the day 2026-02-30",
            "expertise/a/expertise.yaml:4 ERROR no calendar has the day 2026-99-01");
  }

  @Test
  void of_a_merge_conflict_nothing_is_said_but_where_it_begins() throws IOException {
    write("pay.ts", "import Stripe from 'stripe';\n");
    write(
        "expertise/payments/expertise.yaml",
        "domain: payments\n"
            + "<".repeat(7)
            + " HEAD\nintegrations_catalog: {payments: [Stripe]}\n"
            + "=".repeat(7)
            + "\nversion: 2\n"
            + ">".repeat(7)
            + " theirs\n");

    assertThat(issues())
        .containsExactly(
            "expertise/payments/expertise.yaml:2 ERROR a merge conflict is not resolved");
  }

  private List<String> issues() throws IOException {
    try (var toolkit = Toolkit.open()) {
      var cache = new RuleCache(folder.resolve("cache"), "test");
      var settings = UserSettings.read(UserSettings.place(Map.of("HOME", folder.toString())));
      var shelf = new RuleShelf(toolkit.root(), settings, cache);
      var service = new ValidationService(new KnowledgeStore(toolkit.root()), shelf);
      return service.validate(folder, null).issues().stream()
          .map(issue ->
              issue.at().path()
                  + ":"
                  + issue.at().line()
                  + " "
                  + issue.weight()
                  + " "
                  + issue.problem()
                  + (issue.advice().startsWith("Did") ? " (" + issue.advice() + ")" : ""))
          .toList();
    }
  }

  private void write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
