package dev.lore.app.judge;

import dev.lore.facts.SuppressionSeen;
import dev.lore.model.Finding;
import dev.lore.model.RuleId;
import dev.lore.model.Suppression;
import dev.lore.rules.Conclusions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The comments in audited code that accept findings. Immutable. */
public final class Comments {
  /** No comments at all. */
  public static final Comments NONE = new Comments(List.of());

  private final Map<String, List<Suppression>> byPath;

  /** These, in any order. */
  public Comments(List<Suppression> suppressions) {
    byPath = suppressions.stream().collect(Collectors.groupingBy(one -> one.at().path()));
  }

  /** The first that accepts {@code finding}. */
  Optional<Suppression> accepting(Finding finding) {
    return byPath.getOrDefault(finding.at().path(), List.of()).stream()
        .filter(comment -> comment.covers(finding))
        .findFirst();
  }

  /**
   * Those of which it can be said whether they do anything, by place: their rule was in play, or
   * there is none of that name, and the rules of its pack looked at the file.
   *
   * @param found what was found, and which files were looked at
   * @param playing the rules in play
   * @param known every rule there is, in play or not
   */
  public List<SuppressionSeen> seen(Conclusions found, Set<RuleId> playing, Set<RuleId> known) {
    return byPath.values().stream()
        .flatMap(List::stream)
        .filter(one -> playing.contains(one.rule()) || !known.contains(one.rule()))
        .filter(one -> found.lookedAt(one.rule().pack(), one.at().path()))
        .map(one ->
            new SuppressionSeen(one, known.contains(one.rule()), accepted(one, found.findings())))
        .sorted(Comparator.comparing(SuppressionSeen::at))
        .toList();
  }

  private static int accepted(Suppression comment, List<Finding> findings) {
    return (int) findings.stream().filter(comment::covers).count();
  }
}
