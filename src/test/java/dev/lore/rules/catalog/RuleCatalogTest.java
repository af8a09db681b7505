package dev.lore.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every folder of {@code rules/} to the form, and names all faults at once. */
class RuleCatalogTest {
  private static final String PAGE =
      """
      # Loud call

      `p0/loud` · P1 · Go

      A call is
      loud.

      ## Why it matters

      Ears, as [others](../loud/README.md) have [found](https://example.com/ears).

      ## What to do

      ```sh
      # whisper
      ```

      ## What it does not see

      - Silence.
      """;
  private static final String DRL =
      """
      package rules.p0;

      import dev.lore.facts.*;

      global dev.lore.rules.Findings findings;

      rule "p0/loud"
      when
        $call : CallMade(name == "Shout; $call : no()")
        not CallMade(name == "Hush")
      then
        findings.report(drools, $call.at(), "loud; very"); // salience
      end

      rule "p0/loud examines"
      when
        accumulate(CallMade($at : at); $first : min($at))
      then
        findings.examine(drools, (dev.lore.model.Location) $first);
      end
      """;
  private static final String INDEX =
      """
      # Rules

      | rule | severity | problem |
      |---|---|---|
      | [p0/loud](p0/loud/README.md) | P1 | Loud call |
      """;

  @TempDir private Path rules;

  @BeforeEach
  void begin_with_a_rule_in_good_form() throws IOException {
    write("README.md", INDEX);
    write("p0/loud/README.md", PAGE);
    write("p0/loud/rule.drl", DRL);
  }

  @Test
  void every_rule_of_the_toolkit_is_in_form() throws IOException {
    assertThat(RuleFolderForm.faults(Path.of("rules"))).isEmpty();
  }

  @Test
  void a_rule_in_good_form_is_without_fault() throws IOException {
    assertThat(RuleFolderForm.faults(rules)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '# Loud call'         | Loud call    | does not begin with `# Title` and an empty line
          `p0/loud`             | `p0/low`     | calls itself p0/low and not p0/loud
          loud.                 | loud         | the summary is not one sentence: A call is loud
          loud.                 | loud. Really.| the summary is not one sentence: A call is loud. Really.
          'A call is\nloud.\n\n'|              | no summary
          ../loud/README.md     | ../low.md    | the link ../low.md leads nowhere
          - Silence.            |              | nothing stands below ## What it does not see
          'Ears, as [others](../loud/README.md) have [found](https://example.com/ears).' | | nothing stands below ## Why it matters
          '## What to do'       | ## What now  | its sections are [Why it matters, What now, What it does not see] and not [Why it matters, What to do, What it does not see]
          '## What to do'       |              | its sections are [Why it matters, What it does not see] and not [Why it matters, What to do, What it does not see]
          """)
  void a_fault_of_a_page_is_named(String there, @Nullable String instead, String fault)
      throws IOException {
    replace("p0/loud/README.md", there, instead);

    var named = RuleFolderForm.faults(rules);

    assertThat(named.stream().filter(one -> !one.startsWith("README.md: ")))
        .containsExactly("p0/loud/README.md: " + fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          package rules.p0;     | package rules.p1;        | is of the package rules.p1 and not rules.p0
          'rule "p0/loud"\n'    | 'rule "p0/louder"\n'     | "p0/louder" is neither the id nor the id and a remark
          loud examines         | loud looks               | reports, and no rule "p0/loud examines" tells what it looked at
          'rule "p0/loud"\n'    | 'rule "p0/loud"\n  salience 10\n' | "p0/loud" has an attribute: salience
          'rule "p0/loud"\n'    | 'rule "p0/loud"\n  agenda-group "a"\n' | "p0/loud" has an attribute: agenda-group
          'rule "p0/loud"\n'    | 'rule "p0/loud"\n  no-loop\n' | "p0/loud" has an attribute: no-loop
          'rule "p0/loud"\n'    | 'rule "p0/loud"\n  lock-on-active\n' | "p0/loud" has an attribute: lock-on-active
          '  not CallMade(name == "Hush")\n' | '  (CallMade() or CallMade())\n  not(CallMade() and CallMade())\n  exists CallMade()\n' | "p0/loud" has 6 patterns, four at most
          '"Hush")'             | '"Hush") from entry-point "elsewhere"' | "p0/loud" matches from an entry-point
          findings.report       | insert($call); findings.report | the `then` of "p0/loud" is not one findings.report, findings.examine or insertLogical
          '"loud; very");'      | '"loud"); retract($call);' | the `then` of "p0/loud" is not one findings.report, findings.examine or insertLogical
          findings.examine(drools, | 'modify($first) { f() }; // ' | the `then` of "p0/loud examines" is not one findings.report, findings.examine or insertLogical
          $at : at              | $at : at, $at : language | binds $at twice in one rule
          'rule "p0/loud"\n'    | 'function void f() {}\n\nrule "p0/loud"\n' | declares functions or types; computation belongs to a reader or a fact
          """)
  void a_fault_of_a_check_is_named(String there, @Nullable String instead, String fault)
      throws IOException {
    replace("p0/loud/rule.drl", there, instead);

    assertThat(RuleFolderForm.faults(rules)).contains("p0/loud/rule.drl: " + fault);
  }

  @Test
  void a_check_that_does_not_parse_is_named() throws IOException {
    replace("p0/loud/rule.drl", "package rules.p0;", "package rules.p0; {");

    assertThat(RuleFolderForm.faults(rules))
        .singleElement()
        .asString()
        .startsWith("p0/loud/rule.drl: does not parse: ");
  }

  @Test
  void a_page_and_a_check_that_disagree_are_named() throws IOException {
    replace("p0/loud/README.md", " · P1 ·", " · concludes `IntegrationUsed` ·");
    replace("README.md", "| P1 |", "| |");

    assertThat(RuleFolderForm.faults(rules))
        .containsExactly("p0/loud/README.md: gives no severity, and rule.drl reports");

    replace("p0/loud/README.md", "`IntegrationUsed`", "`CallMade`");
    replace(
        "p0/loud/rule.drl", "findings.report(drools, $call.at(),", "insertLogical(new GateFailed(");

    assertThat(RuleFolderForm.faults(rules))
        .contains(
            "p0/loud/README.md: concludes CallMade, which no rule can; there are [GateFailed,"
                + " IntegrationUsed]",
            "p0/loud/README.md: does not say that it concludes `GateFailed`");

    replace("p0/loud/README.md", "concludes `CallMade`", "P9");

    assertThat(RuleFolderForm.faults(rules))
        .contains(
            "p0/loud/README.md: no line \"`p0/loud` · P0|P1|P2|NOTE or concludes `Fact`\" below"
                + " the title");
  }

  @Test
  void a_severity_of_a_rule_that_reports_nothing_is_named() throws IOException {
    replace(
        "p0/loud/rule.drl",
        "findings.report(drools, $call.at(), \"loud; very\")",
        "findings.examine(drools, $call.at())");

    assertThat(RuleFolderForm.faults(rules))
        .containsExactly("p0/loud/README.md: gives a severity, and nothing reports");
  }

  @Test
  void the_index_lists_exactly_the_rules_there_are() throws IOException {
    replace("README.md", "| P1 | Loud", "| P2 | Loud");
    write(
        "README.md",
        Files.readString(rules.resolve("README.md"))
            + "| [p0/gone](p0/gone/README.md) | | Gone |\n");

    assertThat(RuleFolderForm.faults(rules))
        .containsExactly(
            "README.md: lacks the row | [p0/loud](p0/loud/README.md) | P1 | Loud call |",
            "README.md: has a row for no rule: | [p0/loud](p0/loud/README.md) | P2 | Loud call |",
            "README.md: has a row for no rule: | [p0/gone](p0/gone/README.md) | | Gone |",
            "README.md: the link p0/gone/README.md leads nowhere");
  }

  @Test
  void the_index_is_sorted_by_id() throws IOException {
    write("p0/a/README.md", PAGE.replace("`p0/loud`", "`p0/a`"));
    write("p0/a/rule.drl", DRL.replace("p0/loud", "p0/a"));
    write("README.md", INDEX + "| [p0/a](p0/a/README.md) | P1 | Loud call |\n");

    assertThat(RuleFolderForm.faults(rules))
        .containsExactly("README.md: does not list the rules by id");
  }

  @Test
  void all_faults_are_named_at_once_each_behind_its_file() throws IOException {
    Files.createDirectories(rules.resolve("p0/Bad_Name"));
    Files.createDirectories(rules.resolve("p0/no-page"));
    write("p0/no-check/README.md", PAGE);
    replace("p0/loud/README.md", "loud.", "loud");
    replace("p0/loud/rule.drl", "package rules.p0;", "package p0;");

    assertThat(RuleFolderForm.faults(rules))
        .containsExactly(
            "p0/Bad_Name/: 'p0/Bad_Name' is not a rule id",
            "p0/loud/README.md: the summary is not one sentence: A call is loud",
            "p0/loud/rule.drl: is of the package p0 and not rules.p0",
            "p0/no-check/rule.drl: is missing",
            "p0/no-page/README.md: is missing");
  }

  private void write(String path, String text) throws IOException {
    var file = rules.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private void replace(String path, String there, @Nullable String instead) throws IOException {
    var text = Files.readString(rules.resolve(path));
    var changed =
        text.replace(there.translateEscapes(), instead == null ? "" : instead.translateEscapes());
    assertThat(changed).as("the breakage took hold").isNotEqualTo(text);
    write(path, changed);
  }
}
