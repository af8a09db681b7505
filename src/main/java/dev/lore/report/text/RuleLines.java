package dev.lore.report.text;

import dev.lore.model.Verdict;
import dev.lore.model.Verdict.Status;
import dev.lore.report.text.Terminal.Style;
import java.util.ArrayList;
import java.util.List;

/** What became of each rule, gravest first; kept ones only counted unless each is asked for. */
final class RuleLines {
  private static final List<Status> GRAVEST_FIRST =
      List.of(Status.FAIL, Status.WARN, Status.PASS, Status.NOT_APPLICABLE);

  private final Terminal terminal;
  private final boolean verbose;

  RuleLines(Terminal terminal, boolean verbose) {
    this.terminal = terminal;
    this.verbose = verbose;
  }

  List<String> of(List<Verdict> verdicts) {
    List<String> lines = new ArrayList<>();
    for (Status status : GRAVEST_FIRST) {
      List<Verdict> those = verdicts.stream().filter(v -> v.status() == status).toList();
      if (those.isEmpty()) {
        continue;
      }
      if (verbose || status == Status.FAIL || status == Status.WARN) {
        lines.addAll(each(those));
      } else {
        lines.add(label(status) + "  " + Counted.of(those.size(), "rule") + remark(status));
      }
    }
    return lines;
  }

  private List<String> each(List<Verdict> verdicts) {
    int width = verdicts.stream().mapToInt(v -> v.rule().toString().length()).max().orElse(0);
    return verdicts.stream()
        .map(verdict ->
            String.join(
                "  ",
                label(verdict.status()),
                Printable.padded(verdict.rule().toString(), width),
                outcome(verdict)))
        .toList();
  }

  private static String outcome(Verdict verdict) {
    String looked = Counted.of(verdict.examined(), "place") + " examined";
    return switch (verdict.status()) {
      case FAIL, WARN -> Counted.of(verdict.findings(), "finding") + ", " + looked;
      case PASS -> looked;
      case NOT_APPLICABLE -> "nothing to examine";
    };
  }

  private static String remark(Status status) {
    return status == Status.NOT_APPLICABLE ? " with nothing to examine" : "";
  }

  private String label(Status status) {
    return switch (status) {
      case FAIL -> terminal.paint(Style.RED, "FAIL");
      case WARN -> terminal.paint(Style.YELLOW, "WARN");
      case PASS -> terminal.paint(Style.GREEN, "PASS");
      case NOT_APPLICABLE -> terminal.paint(Style.DIM, "N/A ");
    };
  }
}
