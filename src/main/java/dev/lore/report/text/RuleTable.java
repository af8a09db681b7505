package dev.lore.report.text;

import dev.lore.model.Layer;
import dev.lore.model.RuleSummary;
import dev.lore.report.text.Terminal.Style;
import java.io.IOException;
import java.util.List;

/** Rules in a terminal, one a line in the order given: id, severity, title, aligned. */
public final class RuleTable {
  private final boolean colour;

  /** Tables with or without colour. */
  public RuleTable(boolean colour) {
    this.colour = colour;
  }

  /** Writes the table of {@code rules}; {@code out} is neither flushed nor closed. */
  public void write(List<RuleSummary> rules, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    if (rules.isEmpty()) {
      terminal.line("No rules.");
    }
    int width = rules.stream().mapToInt(rule -> rule.id().toString().length()).max().orElse(0);
    for (RuleSummary rule : rules) {
      String title = Printable.text(rule.title());
      terminal.line(
          String.join(
              "  ",
              Printable.padded(rule.id().toString(), width),
              terminal.paint(Style.of(rule.severity()), severity(rule)),
              rule.layer() == Layer.PROJECT ? title + "  (project)" : title));
    }
  }

  private static String severity(RuleSummary rule) {
    return Printable.padded(rule.reports() ? rule.severity().name() : "", Terminal.SEVERITY_WIDTH);
  }
}
