package dev.lore.report.text;

import dev.lore.model.IntegrationAudit;
import dev.lore.model.Location;
import dev.lore.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What integrations must have, and have or have not, a line a requirement. */
final class IntegrationLines {
  private static final int SHOWN = 3;

  private final ShownPaths paths;

  IntegrationLines(ShownPaths paths) {
    this.paths = paths;
  }

  List<String> of(List<IntegrationAudit> integrations) {
    List<String> lines = new ArrayList<>();
    for (var one : integrations) {
      lines.add(Printable.text(one.name()) + "  " + place(one.at()));
      int width =
          one.outcomes().stream()
              .mapToInt(outcome -> Printable.width(outcome.requirement()))
              .max()
              .orElse(0);
      for (var outcome : one.outcomes()) {
        String status = word(outcome.status());
        lines.add(
            "  "
                + Printable.padded(status, 4)
                + "  "
                + Printable.padded(outcome.requirement(), width)
                + "  "
                + evidence(outcome));
      }
    }
    return lines;
  }

  /** {@code PASS}, {@code N/A}. */
  static String word(Verdict.Status status) {
    return status == Verdict.Status.NOT_APPLICABLE ? "N/A" : status.name();
  }

  private String evidence(IntegrationAudit.Outcome outcome) {
    if (outcome.status() == Verdict.Status.NOT_APPLICABLE) {
      return "nothing to examine";
    }
    var shown = outcome.evidence().stream().limit(SHOWN).map(this::place);
    int more = outcome.evidence().size() - SHOWN;
    return Counted.of(outcome.examined(), "place")
        + " examined: "
        + shown.collect(Collectors.joining(", "))
        + (more > 0 ? ", " + more + " more" : "");
  }

  private String place(Location at) {
    return paths.shown(at.path()) + ":" + at.line();
  }
}
