package dev.lore.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code lore learn} lets in, and what not. */
class LearnProcessTest {
  private static final String BODY = "51HqzT9KpWm3VxRbNc8LdYf2AgJt";
  private static final String SECRET = "sk_li" + "ve_" + BODY;
  private static final String FILE = "expertise/general/expertise.yaml";

  @TempDir private Path home;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void stand_in_a_project() {
    tree = Tree.at(home.resolve("project"));
  }

  @Test
  void what_is_learned_stands_in_the_file_and_the_same_again_confirms_it() throws IOException {
    var lore = tree.lore();

    var first = lore.run("learn", "Amounts are whole cents", "--file", "./src/pay.ts");
    var again = lore.run("learn", "amounts are  whole cents.", "--format", "json");

    assertThat(first.code()).isEqualTo(0);
    assertThat(first.out()).matches("l-[a-z2-7]{10}  " + FILE + ":4  added\n");
    assertThat(json(again.out()).path("added").asBoolean()).isFalse();
    assertThat(json(again.out()).path("confirmed").asInt()).isEqualTo(1);
    assertThat(kept()).contains("insight: Amounts are whole cents", "- src/pay.ts");
  }

  @Test
  void what_is_said_of_a_learning_is_counted_once_by_its_key() throws IOException {
    var lore = tree.lore();
    var id = lore.run("learn", "Amounts are whole cents").out().substring(0, 12);

    lore.run("learnings", "confirm", id, "--key", "build-7");
    var again = lore.run("learnings", "confirm", id, "--key", "build-7");
    var refuted = lore.run("learnings", "refute", id);

    assertThat(again.out()).isEqualTo(id + "  confirmed 1×\n");
    assertThat(refuted.out()).isEqualTo(id + "  refuted 1×\n");
    assertThat(kept()).endsWith("    confirmed: 1\n    refuted: 1\n");
    assertThat(lore.run("learnings", "refute", "l-none").code()).isEqualTo(2);
  }

  @Test
  void every_field_of_every_line_is_held_and_the_good_ones_are_kept() throws IOException {
    var lines =
        List.of(
            "{\"insight\": \"Good one\", \"files_affected\": [\"a.ts\"], \"domain\": \"general\"}",
            "",
            "{\"insight\": \"Cut off",
            "{\"insight\": \"Two\"} {\"insight\": \"on a line\"}",
            "{\"insight\": \"Twice\", \"insight\": \"said\"}",
            "[\"no object\"]",
            "{\"insight\": 5}",
            "{\"insight\": \"Typing\", \"contxt\": \"mistyped\"}",
            "{\"insight\": \"No list\", \"files\": \"a.ts\"}",
            "{\"insight\": \"No text\", \"files\": [{}]}",
            "{\"insight\": \"No text\", \"context\": [\"x\"]}",
            "{\"insight\": \" ... \"}",
            "{\"insight\": \"Bell\\u0007\"}",
            "{\"insight\": \"Tags\\udb40\\udc41\"}",
            "{\"insight\": \"Turned\", \"context\": \"a\\u202eb\"}",
            "{\"insight\": \"Absolute\", \"files\": [\"/etc/passwd\"]}",
            "{\"insight\": \"Above\", \"files\": [\"a/../../b\"]}",
            "{\"insight\": \"Date\", \"date\": \"2026-02-30\"}",
            "{\"insight\": \"Date\", \"date\": \"+999999-01-01\"}",
            "{\"insight\": \"Date\", \"date\": \"2999-01-01\"}",
            "{\"insight\": \"Kind\", \"kind\": \"A Gotcha!\"}",
            "{\"insight\": \"Integration\", \"integration\": \"Stripe Inc\"}",
            "{\"insight\": \"Domain\", \"domain\": \"../up\"}",
            "{\"insight\": \"" + "x".repeat(2_001) + "\"}",
            "{\"insight\": \"Long\", \"context\": \"" + "x".repeat(501) + "\"}",
            "{\"insight\": \"" + "x".repeat(300_000) + "\"}",
            "{\"insight\": \"caf\u00e9\"}",
            "{\"insight\": \"Good two\", \"date\": \"2026-01-02\", \"kind\": null}");
    tree.with("in.jsonl", String.join("\n", lines).getBytes(ISO_8859_1));

    var outcome = tree.lore().shell("\"$@\" <in.jsonl", "learn", "--stdin");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).isEmpty();
    assertThat(answers(outcome.out()))
        .containsExactly(
            "added",
            "line 3: it is not JSON, from column 21 on",
            "line 4: it is not JSON, from column 20 on",
            "line 5: it is not JSON, from column 31 on",
            "line 6: it is no JSON object",
            "line 7: the value of insight is no text",
            "line 8: its key 'contxt' is unknown",
            "line 9: files is no list of texts",
            "line 10: files is no list of texts",
            "line 11: the value of context is no text",
            "line 12: a learning has no insight",
            "line 13: the insight has the control character U+0007",
            "line 14: the insight has the control character U+E0041",
            "line 15: the context has the control character U+202E",
            "line 16: the file '/etc/passwd' is not below the project",
            "line 17: the file 'a/../../b' is not below the project",
            "line 18: the date '2026-02-30' is none",
            "line 19: the date '+999999-01-01' is none",
            "line 20: the date 2999-01-01 is yet to come",
            "line 21: the kind 'A Gotcha!' is not a name",
            "line 22: the integration 'Stripe Inc' is not a name",
            "line 23: '../up' can't be the name of a domain",
            "line 24: the insight has 2001 characters, more than 2000",
            "line 25: the context has 501 characters, more than 500",
            "line 26: it has 300015 bytes, more than 262144",
            "line 27: it is not UTF-8",
            "added");
    assertThat(kept().lines().filter(line -> line.contains("insight:")))
        .containsExactly("    insight: Good one", "    insight: Good two");
    assertThat(kept()).contains("- a.ts", "date: 2026-01-02");
  }

  @Test
  void a_secret_is_refused_in_every_field_and_never_shown() throws IOException {
    tree.with(
        "expertise/catalog/acme.yaml",
        """
        name: acme
        title: Acme
        category: crm
        keys:
          - {name: Acme token, literal: acme_, pattern: 'acme_[0-9a-z]{20}'}
        """);
    var own = "acme_" + "q7w2e9r4t1y6u3i8o5p0";
    var lines = new ArrayList<String>();
    for (var field :
        List.of("insight", "context", "domain", "integration", "kind", "date", "key")) {
      var fields = new TreeMap<>(Map.of("insight", "One"));
      fields.put(field, "It is\n" + SECRET);
      lines.add(line(fields));
    }
    lines.add("{\"insight\": \"One\", \"files\": [\"src/" + SECRET + "\"]}");
    lines.add(line(Map.of("insight", "Use " + own)));
    lines.add("{\"insight\": " + SECRET + "}");
    lines.add("{\"" + SECRET + "\": \"x\"}");
    tree.with("in.jsonl", String.join("\n", lines) + "\n");

    var outcome = tree.lore().shell("\"$@\" <in.jsonl", "learn", "--stdin");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out() + outcome.err()).doesNotContain(BODY, own.substring(5));
    assertThat(answers(outcome.out()))
        .startsWith(
            "line 1: the insight holds what looks like a Stripe live secret key at line 2, column"
                + " 1: sk_live_… (36 characters)",
            "line 2: the context holds what looks like a Stripe live secret key at line 2, column"
                + " 1: sk_live_… (36 characters)")
        .contains(
            "line 8: the path of a file holds what looks like a Stripe live secret key at line 1,"
                + " column 5: sk_live_… (36 characters)",
            "line 9: the insight holds what looks like a Acme token at line 1, column 5: acme_… (25"
                + " characters)",
            "line 11: its key … (36 characters) is unknown")
        .hasSize(11)
        .doesNotContain("added");
    assertThat(tree.root().resolve(FILE)).doesNotExist();
  }

  @Test
  void a_discovery_log_is_told_line_by_line() throws IOException {
    tree.with(
        "discovery.md",
        """
        \uFEFF# Log

        - **Found**: Retries come for three days
          and stop then
        - Pattern: %s
        - Gotcha: The header is folded

        What else was tried.
        """
            .formatted(SECRET));

    var outcome = tree.lore().run("learn", "--from", "discovery.md", "--context", "webhooks");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out().lines()).hasSize(2).allMatch(line -> line.endsWith("  added"));
    assertThat(outcome.err())
        .startsWith("lore: discovery.md:5: the insight holds what looks like a Stripe live secret")
        .doesNotContain(BODY);
    assertThat(kept())
        .contains(
            "insight: Retries come for three days and stop then",
            "kind: found",
            "insight: The header is folded",
            "kind: gotcha",
            "context: webhooks");
  }

  @Test
  void options_say_what_lines_do_not() throws IOException {
    tree.with(
        "in.jsonl",
        """
        {"insight": "Retries"}
        {"insight": "Own", "context": "mine", "files": []}
        """);

    var outcome =
        tree.lore()
            .shell(
                "\"$@\" <in.jsonl",
                "learn",
                "--stdin",
                "--domain",
                "general",
                "--context",
                "paging",
                "--file",
                "a.ts");

    assertThat(outcome.code()).isEqualTo(0);
    assertThat(kept()).containsOnlyOnce("context: paging").containsOnlyOnce("- a.ts");
    assertThat(kept()).containsOnlyOnce("context: mine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "learn --stdin </dev/null           | 3 | standard input has no learning",
        "learn --stdin <blank               | 3 | standard input has no learning",
        "learn --from blank                 | 3 | blank has no discovery",
        "learn --from gone.md               | 3 | gone.md can't be read",
        "learn --from latin                 | 3 | latin is not UTF-8",
        "learn                              | 2 | what was learned is missing, or given twice",
        "learn x --stdin                    | 2 | what was learned is missing, or given twice",
        "learn --stdin --key k </dev/null   | 2 | --key is for one learning",
        "learn ''                           | 2 | a learning has no insight",
        "learn One --integration A/B        | 2 | the integration 'A/B' is not a name",
        "learn One --file /etc/passwd       | 2 | the file '/etc/passwd' is not below the project",
        "learn One --domain catalog         | 2 | 'catalog' can't be the name of a domain",
      })
  void nothing_learned_is_no_success(String command, int code, String problem) throws IOException {
    tree.with("blank", "\n \n\n").with("latin", "Found: caf\u00e9\n".getBytes(ISO_8859_1));

    var outcome = tree.lore().shell("\"$@\" " + command);

    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("lore: " + problem + "\n  ");
    assertThat(tree.root().resolve(FILE)).doesNotExist();
  }

  private String kept() throws IOException {
    return Files.readString(tree.root().resolve(FILE));
  }

  /** What each line of answers says: {@code added}, {@code known} or the error. */
  private static List<String> answers(String out) throws IOException {
    var answers = new ArrayList<String>();
    for (var line : out.lines().toList()) {
      var json = json(line);
      answers.add(
          json.has("error")
              ? json.path("error").asText()
              : json.path("added").asBoolean() ? "added" : "known");
    }
    return answers;
  }

  private static String line(Map<String, String> fields) throws IOException {
    return new ObjectMapper().writeValueAsString(fields);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
