package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mistake in a project's rule is told as, from the rule's file to the user's eye. */
class DrlErrorsTest {
  private static final String SECOND = "FileRead(at.path() == $call.at.path(), lines > 3)";
  private static final String OPERATORS =
      "Operators: == != < > in, not in, matches, contains, memberOf, str[startsWith]."
          + " Is a comma, a quote or a parenthesis missing before it?";

  @TempDir private Path home;
  private DrlMistake mistake = new DrlMistake(Path.of(""));

  @BeforeEach
  void stand_in_a_folder_of_its_own() {
    mistake = new DrlMistake(home);
  }

  @Test
  void an_unknown_fact_is_named_with_those_there_are() {
    mistake.assertTold(
        "CallMade(lang",
        "CallMad(lang",
        9,
        "unknown fact CallMad",
        "Did you mean CallMade? Facts: " + DrlMistake.FACTS);
  }

  @Test
  void an_unknown_field_is_named_with_those_the_fact_has() {
    mistake.assertTold(
        "language ==",
        "langage ==",
        9,
        "CallMade has no langage",
        "Did you mean language? It has: " + DrlMistake.CALL);
  }

  @Test
  void an_unknown_field_of_a_field_is_named_with_those_there_are() {
    mistake.assertTold(
        "at.path() ==",
        "at.file ==",
        10,
        "Location has no file",
        "Did you mean line? It has: before, column, line, of, path.");
  }

  @Test
  void a_wrong_constant_is_named_with_those_there_are() {
    mistake.assertTold(
        SECOND,
        "LimitSet(severity == Severity.P9)",
        10,
        "severity of LimitSet is never Severity.P9",
        "Did you mean P0? It is one of: NOTE, P0, P1, P2. A constant is written whole:"
            + " `dev.lore.model.Severity.P0`.");
  }

  @Test
  void a_constant_is_not_a_string() {
    mistake.assertTold(
        SECOND,
        "LimitSet(severity == \"P0\")",
        10,
        "the two sides of a comparison are of different types",
        "An enum is compared with its constant (`Severity.P0`), a string with a string.");
  }

  @Test
  void a_class_that_is_not_imported_says_nothing() {
    mistake.assertTold(
        "\"go\"",
        "Language.GO",
        9,
        "`language == Language.GO` says nothing",
        "Each name in it is a field of the fact, a variable bound before, or a class that is"
            + " imported.");
  }

  @Test
  void a_number_is_not_a_string() {
    mistake.assertTold(
        "lines > 3",
        "lines > \"3,\"",
        10,
        "\"3,\" is compared with a number",
        "Write the number without quotes.");
  }

  @Test
  void a_missing_parenthesis_is_looked_for_above() {
    mistake.assertTold(
        "lines > 3)",
        "lines > 3",
        11,
        "did not expect `then` here",
        "A ( or a \" above is not closed.");
  }

  @Test
  void a_string_that_is_not_closed_is_found_where_it_begins() {
    mistake.assertTold(
        "\"Shout\"", "\"Shout", 9, "a string is not closed", "Add the \" that is missing.");
  }

  @Test
  void a_missing_then_is_guessed() {
    mistake.assertTold(
        "then\n",
        "",
        12,
        "did not expect `end` here",
        "A rule is `when … then … end`: is `then` missing above?");
  }

  @Test
  void a_missing_when_is_guessed() {
    mistake.assertTold(
        "when\n",
        "",
        8,
        "did not expect `$call` here",
        "A rule is `when … then … end`: is `when` missing?");
  }

  @Test
  void a_missing_end_is_told_at_the_last_line() {
    mistake.assertTold(
        "end\n",
        "",
        12,
        "the rule stops too early",
        "Close each string, each ( and { , and each rule with `end`.");
  }

  @Test
  void a_missing_comma_is_guessed() {
    mistake.assertTold("\"go\",", "\"go\"", 9, "did not expect `name` here", OPERATORS);
  }

  @Test
  void an_assignment_is_no_comparison() {
    mistake.assertTold(
        "name ==",
        "name =",
        9,
        "did not expect `=` here",
        "Write `==` to compare and `$x : field` to bind.");
  }

  @Test
  void a_global_of_an_unknown_type_is_told_the_only_one() {
    mistake.assertTold(
        "rules.Findings",
        "rules.Finding",
        5,
        "unknown type of a global: dev.lore.rules.Finding",
        "Write `global dev.lore.rules.Findings findings;`, the only global there is.");
  }

  @Test
  void a_bad_regular_expression_is_shown() {
    mistake.assertTold(
        "name == \"Shout\"",
        "name matches \"Sh(out\"",
        9,
        "not a regular expression: \"Sh(out\"",
        "Unclosed group. A backslash is written twice.");
  }

  @Test
  void an_unknown_scope_is_named_with_those_there_are() {
    mistake.assertTold(
        "when\n",
        "  @scope(galaxy)\nwhen\n",
        8,
        "unknown scope galaxy",
        "There are: folder (where nothing is said), project, gate.");
  }

  @Test
  void an_unknown_function_is_named_with_those_there_are() {
    mistake.assertTold(
        "$file : " + SECOND,
        "accumulate(FileRead($n : lines); $all : summ($n))",
        10,
        "unknown accumulate function summ",
        "Did you mean sum? There are: average, collectList, collectSet, count, max, min, sum.");
  }

  @Test
  void a_variable_that_nothing_is_bound_to_is_named() {
    mistake.assertTold(
        "$call.at.path()",
        "$cal.at.path()",
        10,
        "nothing is bound to $cal before `at().path() == $cal.at.path()`",
        "Bind it in an earlier pattern: `$cal : …`.");
  }

  @Test
  void a_rule_that_is_not_named_after_its_folder_would_never_run() {
    mistake.assertTold(
        "rule \"acme/shout\"",
        "rule \"acme/shouts\"",
        7,
        "the rule \"acme/shouts\" is not named after its folder",
        "Call it \"acme/shout\", or that and a remark.");
  }

  @Test
  void a_file_without_a_rule_is_told() {
    mistake.assertTold(
        TrialProject.SHOUT,
        "package rules.acme;\n",
        1,
        "there is no rule here",
        "Write `rule \"acme/shout\" when … then … end`.");
  }

  @Test
  void every_mistake_is_told_at_once_the_first_of_each_line() {
    var project =
        TrialProject.in(home)
            .withRule("acme/shout", TrialProject.SHOUT.replace("import dev.lore.facts.*;", ""))
            .withRule("acme/loud", TrialProject.SHOUT.replace("acme/shout", "acme/loud"))
            .withRule("acme/low", TrialProject.SHOUT.replace("then", ""));

    assertThat(DrlMistake.told(project))
        .isEqualTo(
            """
            the project's rules don't compile:
            rules/acme/low/rule.drl:13: did not expect `end` here
              A rule is `when … then … end`: is `then` missing above?
            rules/acme/shout/rule.drl:9: fact CallMade is not imported
              Write `import dev.lore.facts.*;`.
            rules/acme/shout/rule.drl:10: fact FileRead is not imported
              Write `import dev.lore.facts.*;`.
              Mend rules/acme/low/rule.drl:13 first.\
            """);
  }

  @Test
  void a_rule_that_reports_has_a_page_with_a_severity() {
    var project =
        TrialProject.in(home)
            .withRule("acme/shout", TrialProject.SHOUT)
            .with("rules/acme/shout/README.md", "# Shouting\n");

    assertThat(DrlMistake.told(project))
        .isEqualTo(
            """
            the project's rules don't compile:
            rules/acme/shout/rule.drl:12: the rule reports, and its README.md gives no severity
              Write "`acme/shout` · P1" below its title; there are P0, P1, P2, NOTE.
              Mend rules/acme/shout/rule.drl:12 first.\
            """);
  }
}
