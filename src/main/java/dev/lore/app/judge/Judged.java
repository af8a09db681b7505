package dev.lore.app.judge;

import dev.lore.model.Acceptance;
import dev.lore.model.AuditReport.Suppressed;
import dev.lore.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Findings, told apart by whether something accepts them.
 *
 * @param open those that nothing accepts
 * @param suppressed those that a comment or a waiver accepts
 */
public record Judged(List<Finding> open, List<Suppressed> suppressed) {
  /** Findings as comments and, behind them, waivers judge them. */
  public static Judged of(List<Finding> findings, Comments comments, Waivers waivers) {
    var open = new ArrayList<Finding>();
    var suppressed = new ArrayList<Suppressed>();
    for (var finding : findings) {
      comments
          .accepting(finding)
          .<Acceptance>map(comment -> comment)
          .or(() -> waivers.accepting(finding))
          .ifPresentOrElse(
              acceptance -> suppressed.add(new Suppressed(finding, acceptance)),
              () -> open.add(finding));
    }
    return new Judged(List.copyOf(open), List.copyOf(suppressed));
  }

  /** These and others, sorted by place. */
  public Judged and(Judged more) {
    return new Judged(
        Stream.concat(open.stream(), more.open.stream()).sorted().toList(),
        Stream.concat(suppressed.stream(), more.suppressed.stream())
            .sorted(Comparator.comparing(Suppressed::finding))
            .toList());
  }
}
