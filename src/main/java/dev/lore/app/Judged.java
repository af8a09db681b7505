package dev.lore.app;

import dev.lore.model.AuditReport.Suppressed;
import dev.lore.model.Finding;
import dev.lore.model.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings, told apart by whether a comment accepts them.
 *
 * @param open those that nothing accepts
 * @param suppressed those that a comment accepts
 */
record Judged(List<Finding> open, List<Suppressed> suppressed) {
  static Judged of(List<Finding> findings, List<Suppression> suppressions) {
    var open = new ArrayList<Finding>();
    var suppressed = new ArrayList<Suppressed>();
    var byPath = suppressions.stream().collect(Collectors.groupingBy(one -> one.at().path()));
    for (var finding : findings) {
      byPath.getOrDefault(finding.at().path(), List.of()).stream()
          .filter(suppression -> suppression.covers(finding))
          .findFirst()
          .ifPresentOrElse(
              suppression -> suppressed.add(new Suppressed(finding, suppression)),
              () -> open.add(finding));
    }
    return new Judged(List.copyOf(open), List.copyOf(suppressed));
  }
}
