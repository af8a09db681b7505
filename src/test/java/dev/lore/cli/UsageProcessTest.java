package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.cli.LoreProcess.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
          ""                    | a command is missing                             | `lore --help` tells what there is.
          rules                 | a command is missing: list or explain            | `lore rules --help` tells what there is.
          adit                  | Unmatched argument at index 0: 'adit'            | Did you mean audit?
          audit --formt json    | Unknown option: '--formt'                        | Did you mean --format?
          audit --output        | Missing required parameter for option '--output' (FILE) | `lore audit --help` tells what there is.
          audit --format xml    | Invalid value for option '--format': expected one of [TEXT, JSON, SARIF] (case-insensitive) but was 'xml' | `lore audit --help` tells what there is.
          audit --fail-on P9    | Invalid value for option '--fail-on': expected one of [P0, P1, P2, NOTE, NEVER] (case-insensitive) but was 'P9' | `lore audit --help` tells what there is.
          rules explain         | Missing required parameter: 'ID'                 | `lore rules explain --help` tells what there is.
          rules explain p0/errgroup | there is no rule p0/errgroup                 | There are p0/errgroup-unlimited, p0/file-too-long.
          rules explain gone/x  | there is no rule gone/x                          | `lore rules list` shows them all.
          rules explain Errgroup | 'Errgroup' is not a rule id                     | Write it as pack/name, for example p0/errgroup-unlimited.
          """)
  void a_mistake_in_the_command_exits_with_2(String command, String problem, String advice)
      throws IOException {
    var arguments = command.isEmpty() ? new String[0] : command.split(" ");

    assertThat(tree.lore().run(arguments))
        .isEqualTo(new Outcome(2, "", "lore: " + problem + "\n  " + advice + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "audit", "rules", "rules list", "rules explain"})
  void every_command_explains_itself(String command) throws IOException {
    var arguments = (command + " --help").strip().split(" ");

    var help = tree.lore().run(arguments);

    assertThat(help.code()).isEqualTo(0);
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("Usage: " + ("lore " + command).strip() + " ")
        .contains("-h, --help");
  }

  @Test
  void the_version_is_one_line() throws IOException {
    assertThat(tree.lore().run("--version")).isEqualTo(new Outcome(0, "lore 0-unpackaged\n", ""));
  }

  @Test
  void rules_are_listed_with_severity_and_problem() throws IOException {
    assertThat(tree.lore().run("rules", "list"))
        .isEqualTo(
            new Outcome(
                0,
                """
                coverage/integration-without-skill  P2    Integration without a skill
                detection/known-dependency                Dependency on a known provider
                detection/known-env-var                   Environment variable of a known provider
                detection/known-import                    Import of a known provider
                gates/open-finding                        Open finding at the limit
                p0/errgroup-unlimited               P0    Errgroup without a limit
                p0/file-too-long                    P1    File too long
                security/secret-in-source           P0    Secret in the source
                """,
                ""));
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
