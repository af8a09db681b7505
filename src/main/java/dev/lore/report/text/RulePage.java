package dev.lore.report.text;

import dev.lore.model.Layer;
import dev.lore.model.RuleSummary;
import dev.lore.report.text.Terminal.Style;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule explained in a terminal: a line with id, severity and layer, then its page.
 *
 * <p>The page's Markdown passes through as it is, except that fences (CommonMark 0.31.2, section
 * 4.5) give way to an indent of their code, tabs become four spaces, and headings are bold where
 * colour is wanted. Pages of project rules may be hostile and are made printable.
 */
public final class RulePage {
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}( .*)?");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");
  private static final String INDENT = "    ";

  private final boolean colour;

  /** Pages with or without colour. */
  public RulePage(boolean colour) {
    this.colour = colour;
  }

  /** Writes the whole page of {@code rule}; {@code out} is neither flushed nor closed. */
  public void write(RuleSummary rule, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    String severity = rule.reports() ? rule.severity().name() : "concludes facts";
    terminal.line(
        String.join(
            "  ",
            terminal.paint(Style.BOLD, rule.id().toString()),
            terminal.paint(Style.of(rule.severity()), severity),
            rule.layer() == Layer.PROJECT ? "from the project" : "from the toolkit"));
    terminal.line("");
    String fence = "";
    for (String raw : rule.page().lines().toList()) {
      String line = Printable.text(raw.replace("\t", INDENT));
      Matcher mark = FENCE.matcher(line);
      if (fence.isEmpty() && mark.matches()) {
        fence = mark.group(1);
      } else if (fence.isEmpty()) {
        boolean heading = HEADING.matcher(line).matches();
        terminal.line(heading ? terminal.paint(Style.BOLD, line) : line);
      } else if (mark.matches() && closes(mark, fence)) {
        fence = "";
      } else {
        terminal.line(line.isBlank() ? "" : INDENT + line);
      }
    }
  }

  private static boolean closes(Matcher mark, String fence) {
    return mark.group(1).startsWith(fence) && mark.group(2).isBlank();
  }
}
