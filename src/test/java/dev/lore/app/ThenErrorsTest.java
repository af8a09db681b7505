package dev.lore.app;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mistake in the Java of a rule's {@code then} is told as. */
class ThenErrorsTest {
  @TempDir private Path home;
  private DrlMistake mistake = new DrlMistake(Path.of(""));

  @BeforeEach
  void stand_in_a_folder_of_its_own() {
    mistake = new DrlMistake(home);
  }

  @Test
  void an_unknown_fact_in_then_is_named_with_those_there_are() {
    mistake.assertTold(
        "findings.report(drools, $call.at(), \"loud\")",
        "insertLogical(new GateFaild(\"x\"))",
        12,
        "unknown fact GateFaild",
        "Did you mean GateFailed? There are: " + DrlMistake.FACTS);
  }

  @Test
  void an_unknown_method_in_then_is_named_with_those_there_are() {
    mistake.assertTold(
        "$call.at()",
        "$call.att()",
        12,
        "unknown method att",
        "Did you mean at? CallMade has: " + DrlMistake.CALL);
  }

  @Test
  void a_global_of_another_name_is_told_the_only_one() {
    mistake.assertTold(
        "Findings findings",
        "Findings found",
        12,
        "unknown variable findings",
        "Write `global dev.lore.rules.Findings findings;` above the rules.");
  }

  @Test
  void then_is_java() {
    mistake.assertTold(
        "\"loud\");",
        "\"loud\")",
        12,
        "the `then` part is not Java: did not expect \"}\"",
        "Is a `;` missing?");
  }

  @Test
  void an_unknown_method_of_the_global_is_named_with_those_there_are() {
    mistake.assertTold(
        "findings.report",
        "findings.reprot",
        12,
        "unknown method reprot",
        "Did you mean report? Findings has: examine, report.");
  }

  @Test
  void missing_arguments_are_named() {
    mistake.assertTold(
        "drools, ", "", 12, "wrong arguments for report", "It takes (Drools, Location, String).");
  }

  @Test
  void an_argument_of_another_type_is_told_the_right_one() {
    mistake.assertTold(
        "\"loud\"", "3", 12, "int is no String", "Write a text in quotes, or `\"\" + $x`.");
  }

  @Test
  void a_field_in_then_is_a_method() {
    mistake.assertTold("$call.at()", "$call.at", 12, "at is no field in `then`", "Write `.at()`.");
  }

  @Test
  void a_variable_in_then_that_nothing_is_bound_to_is_named() {
    mistake.assertTold(
        "$call.at()",
        "$cal.at()",
        12,
        "unknown variable $cal",
        "Bind it in a pattern: `$cal : …`.");
  }
}
