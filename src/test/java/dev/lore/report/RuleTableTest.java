package dev.lore.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Layer;
import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.Severity;
import dev.lore.report.text.RuleTable;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTableTest {
  private static final List<RuleSummary> RULES =
      List.of(
          rule("coverage/no-skill", Severity.NOTE, "An integration has no skill", Layer.TOOLKIT),
          rule("p0/x", Severity.P0, "Ours\033[2J", Layer.PROJECT));

  @Test
  void rules_stand_aligned_in_the_order_given_and_project_ones_are_marked() throws IOException {
    assertThat(table(RULES, false))
        .isEqualTo(
            """
            coverage/no-skill  NOTE  An integration has no skill
            p0/x               P0    Ours\\u001b[2J  (project)
            """);
  }

  @Test
  void colour_paints_severities() throws IOException {
    assertThat(table(RULES, true))
        .isEqualTo(
            """
            coverage/no-skill  \033[2mNOTE\033[0m  An integration has no skill
            p0/x               \033[1;31mP0  \033[0m  Ours\\u001b[2J  (project)
            """);
  }

  @Test
  void no_rules_are_said_to_be_none() throws IOException {
    assertThat(table(List.of(), false)).isEqualTo("No rules.\n");
  }

  private static RuleSummary rule(String id, Severity severity, String title, Layer layer) {
    return new RuleSummary(RuleId.of(id), severity, true, title, "S.", "", layer);
  }

  private static String table(List<RuleSummary> rules, boolean colour) throws IOException {
    var out = new StringBuilder();
    new RuleTable(colour).write(rules, out);
    return out.toString();
  }
}
