package dev.lore.report.knowledge;

import dev.lore.model.Fragment;
import dev.lore.model.Hit;
import dev.lore.model.Hits;
import dev.lore.model.Passage;
import dev.lore.report.text.Printable;
import dev.lore.report.text.Terminal;
import dev.lore.report.text.Terminal.Style;
import java.io.IOException;
import java.util.Locale;

/** What was found, for people: a block a hit, and the way on where there is none. */
final class HitLines {
  private static final int TITLE = 160;
  private static final String INDENT = "    ";

  private final boolean explain;
  private final boolean colour;

  HitLines(boolean explain, boolean colour) {
    this.explain = explain;
    this.colour = colour;
  }

  void write(Hits hits, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    int rank = 1;
    for (var hit : hits.hits()) {
      block(rank++, hit, terminal);
    }
    if (hits.hits().isEmpty()) {
      terminal.line(
          "nothing found: try fewer or other words, drop filters, or add --archived; `lore"
              + " learnings list` shows all");
    } else if (hits.total() > hits.hits().size()) {
      terminal.line(hits.hits().size() + " of " + hits.total() + " shown: --limit has more");
    }
  }

  private void block(int rank, Hit hit, Terminal terminal) throws IOException {
    var passage = hit.passage();
    var fragments = hit.fragments().iterator();
    var first =
        passage.title().isEmpty() && fragments.hasNext()
            ? marked(fragments.next(), terminal)
            : terminal.paint(Style.BOLD, Quoted.line(head(passage), TITLE));
    terminal.line(String.format("%2d  ", rank) + passage.kind().word() + "  " + first);
    while (fragments.hasNext()) {
      var fragment = fragments.next();
      if (!fragment.text().equals(passage.title())) {
        terminal.line(INDENT + marked(fragment, terminal));
      }
    }
    terminal.line(INDENT + terminal.paint(Style.DIM, source(passage)));
    if (explain) {
      terminal.line(INDENT + "score " + number(hit.score()));
      for (var factor : hit.factors()) {
        terminal.line(
            INDENT
                + "  "
                + Printable.text(factor.name())
                + " "
                + number(factor.value())
                + ": "
                + Printable.text(factor.reason()));
      }
    }
    terminal.line("");
  }

  private static String head(Passage passage) {
    return passage.title().isEmpty() ? passage.body() : passage.title();
  }

  private static String source(Passage passage) {
    var id = passage.id();
    boolean said = id.startsWith(passage.at().path());
    return Printable.text(passage.at().toString())
        + (said ? "" : "  " + Printable.text(id))
        + (passage.archived() ? "  archived" : "");
  }

  private static String marked(Fragment fragment, Terminal terminal) {
    var text = fragment.text();
    var shown = new StringBuilder();
    int from = 0;
    for (var mark : fragment.marks()) {
      shown.append(Printable.text(text.substring(from, mark.start())));
      var word = Printable.text(text.substring(mark.start(), mark.end()));
      shown.append(terminal.paint(Style.YELLOW, word));
      from = mark.end();
    }
    return shown.append(Printable.text(text.substring(from))).toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
