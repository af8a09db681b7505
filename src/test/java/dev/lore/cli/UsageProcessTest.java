package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.cli.LoreProcess.Outcome;
import dev.lore.report.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line itself: mistakes in it, help, and the rules as it shows them. */
class UsageProcessTest {
  @TempDir private Path home;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void stand_in_a_project() {
    tree = Tree.at(home.resolve("project"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          rules                 | a command is missing: list or explain            | `lore rules --help` tells what there is.
          adit                  | Unmatched argument at index 0: 'adit'            | Did you mean audit or init?
          audit --formt json    | Unknown option: '--formt'                        | Did you mean --format?
          audit --output        | Missing required parameter for option '--output' (FILE) | `lore audit --help` tells what there is.
          audit --format xml    | Invalid value for option '--format': expected one of [TEXT, JSON, SARIF, MARKDOWN] (case-insensitive) but was 'xml' | `lore audit --help` tells what there is.
          audit --fail-on P9    | Invalid value for option '--fail-on': expected one of [P0, P1, P2, NOTE, NEVER] (case-insensitive) but was 'P9' | `lore audit --help` tells what there is.
          rules explain         | Missing required parameter: 'ID'                 | `lore rules explain --help` tells what there is.
          rules explain p0/errgrou | there is no rule p0/errgrou                   | Perhaps one of p0/errgroup-limit-late, p0/errgroup-limit-zero, p0/errgroup-unlimited, p0/errgroup-wait-ignored?
          rules explain gone/x  | there is no rule gone/x                          | `lore rules list` shows them all.
          rules explain Errgroup | 'Errgroup' is not a rule id                     | Write it as pack/name, for example p0/errgroup-unlimited.
          """)
  void a_mistake_in_the_command_exits_with_2(String command, String problem, String advice)
      throws IOException {
    assertThat(tree.lore().run(command.split(" ")))
        .isEqualTo(new Outcome(2, "", "lore: " + problem + "\n  " + advice + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "audit",
        "rules",
        "rules list",
        "rules explain",
        "learn",
        "learnings",
        "learnings list",
        "catalog add",
        "changes",
        "validate",
        "schema",
        "merge-driver"
      })
  void every_command_explains_itself(String command) throws IOException {
    var arguments = (command + " --help").strip().split(" ");

    var help = tree.lore().run(arguments);

    assertThat(help.code()).isEqualTo(0);
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("Usage: " + ("lore " + command).strip() + " ")
        .contains("-h, --help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "find --domain mail --explain --files src/a.ts bounces",
        "find --domain mail --explain --files=src/b.ts,src/a.ts bounces",
        "find --domain mail --explain --files src/b.ts --files src/a.ts bounces",
        "brief --files src/a.ts bounces",
        "brief --files src/b.ts,src/a.ts bounces"
      })
  void files_are_a_word_each_time_and_the_words_behind_are_the_question(String command)
      throws IOException {
    tree.with(
        "expertise/mail/expertise.yaml",
        "learnings: [{insight: Bounces pause the account, files: [src/a.ts]}]\n");

    var answer = tree.lore().run(command.split(" "));

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Bounces pause the account");
    if (command.startsWith("find")) {
      assertThat(answer.out()).contains("touched 1.300: is about src/a.ts");
    }
  }

  @Test
  void asked_for_nothing_or_for_help_it_says_what_there_is() throws IOException {
    var lore = tree.lore();
    var usage = lore.run("--help");

    assertThat(usage.out())
        .startsWith("Usage: lore [-hV] COMMAND\n")
        .containsSubsequence("audit", "learn", "validate", "merge-driver", "help", "Examples:");
    assertThat(lore.run()).isEqualTo(usage);
    assertThat(lore.run("help")).isEqualTo(usage);
    assertThat(lore.run("help", "learnings")).isEqualTo(lore.run("learnings", "--help"));
  }

  @ParameterizedTest
  @CsvSource({
    "rules list,                  rules",
    "rules explain p0/file-too-long, rules",
    "catalog show stripe,         catalog",
    "learnings list --all,        learnings",
    "learnings list --domain none, learnings",
    "learnings history l-bu7exrdnvr, history",
    "changes,                     changes",
    "validate,                    validation",
    "detect,                      detect",
    "coverage,                    coverage",
    "plan pay with Mollie,        plan",
    "verify-plan plan.md,         verification",
  })
  void every_answer_comes_in_json_that_keeps_to_its_schema(String command, String schema)
      throws IOException {
    tree.with("expertise/x/expertise.yaml", "domain: x\nfiles: {core: [gone.ts]}\n");
    tree.with("plan.md", "---\nmust_haves: {artifacts: [{path: plan.md}]}\n---\n# Plan\n");
    var lore = tree.lore();
    lore.shell("git init --quiet");

    var answer = lore.run((command + " --format json").split(" "));
    var text = lore.run(command.split(" "));

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isEqualTo(text.code()).isEqualTo(command.equals("validate") ? 1 : 0);
    assertThat(text.out()).doesNotStartWith("{");
    var named = JsonSchema.of("/dev/lore/report/document/" + schema + "-1.schema.json");
    assertThat(named.faults(answer.out())).isEmpty();
  }

  @Test
  void schemas_are_printed_by_name() throws IOException {
    var lore = tree.lore();

    var expertise = lore.run("schema", "expertise");

    assertThat(expertise.code()).isEqualTo(0);
    assertThat(expertise.out())
        .isEqualTo(
            Files.readString(Path.of("src/main/resources/dev/lore/store/expertise.schema.json")));
    assertThat(lore.run("schema", "gone"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "lore: no schema is called 'gone'\n"
                    + "  There are audit, catalog, catalog-entry, changes, coverage, detect,"
                    + " expertise, history, learnings, lore.yaml, matches, plan, promotions, rules,"
                    + " skills, status, validation, verification.\n"));
  }

  @Test
  void the_version_is_one_line() throws IOException {
    assertThat(tree.lore().run("--version")).isEqualTo(new Outcome(0, "lore 0-unpackaged\n", ""));
  }

  @Test
  void rules_are_listed_with_severity_and_problem() throws IOException {
    var answer = tree.lore().run("rules", "list");

    assertThat(answer).isEqualTo(new Outcome(0, answer.out(), ""));
    assertThat(answer.out().lines().map(line -> line.replaceFirst(" .*", "")))
        .containsExactlyElementsOf(folders());
    assertThat(answer.out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
        .contains(
            "gates/open-finding | Open finding at the limit",
            "p0/errgroup-unlimited | P0 | Errgroup without a limit",
            "p0/file-too-long | P1 | File too long");
  }

  private static List<String> folders() throws IOException {
    var rules = Path.of("rules");
    try (var files = Files.find(rules, 3, (file, its) -> file.endsWith("rule.drl"))) {
      return files.map(file -> rules.relativize(file.getParent()).toString()).sorted().toList();
    }
  }

  @Test
  void a_rule_is_explained_by_its_page() throws IOException {
    var page = tree.lore().run("rules", "explain", "detection/known-import");

    assertThat(page.code()).isEqualTo(0);
    assertThat(page.out())
        .isEqualTo(
            "detection/known-import  concludes facts  from the toolkit\n\n"
                + Files.readString(Path.of("rules/detection/known-import/README.md")));
  }

  @Test
  void the_script_that_completes_commands_is_one_that_bash_accepts() throws IOException {
    assertThat(tree.lore().shell("\"$@\" >completion && bash -n completion", "generate-completion"))
        .isEqualTo(new Outcome(0, "", ""));
    assertThat(tree.root().resolve("completion")).content().contains("complete", "--fail-on");
  }
}
