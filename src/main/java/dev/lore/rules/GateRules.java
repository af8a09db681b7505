package dev.lore.rules;

import dev.lore.facts.FindingLeft;
import dev.lore.facts.GateFact;
import dev.lore.facts.GateFailed;
import dev.lore.facts.LimitSet;
import dev.lore.model.Finding;
import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.Severity;
import dev.lore.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules that judge what is left of the findings: which rules fail, and so whether the audit
 * does.
 */
public final class GateRules {
  private final RuleBase base;

  /** The gates among the rules of {@code base}. */
  public GateRules(RuleBase base) {
    this.base = base;
  }

  /**
   * A verdict for each rule that reports findings.
   *
   * @param rules those in play
   * @param open the findings that nothing accepts
   * @param examined how many places each rule looked at
   * @param limit how grave a finding fails; null where none does
   */
  public List<Verdict> verdicts(
      List<RuleSummary> rules,
      List<Finding> open,
      Map<RuleId, Integer> examined,
      @Nullable Severity limit) {
    var failed = failed(open, limit);
    return rules.stream()
        .filter(RuleSummary::reports)
        .map(rule -> verdict(rule.id(), open, examined.getOrDefault(rule.id(), 0), failed))
        .toList();
  }

  private Set<String> failed(List<Finding> open, @Nullable Severity limit) {
    var facts = new ArrayList<GateFact>();
    open.forEach(finding -> facts.add(new FindingLeft(finding)));
    if (limit != null) {
      facts.add(new LimitSet(limit));
    }
    return base.run(Scope.GATE, List.of(), facts).concluded().stream()
        .filter(GateFailed.class::isInstance)
        .map(fact -> ((GateFailed) fact).rule())
        .collect(Collectors.toSet());
  }

  private static Verdict verdict(
      RuleId rule, List<Finding> open, int examined, Set<String> failed) {
    int findings = (int) open.stream().filter(finding -> finding.rule().equals(rule)).count();
    var status =
        failed.contains(rule.toString())
            ? Verdict.Status.FAIL
            : findings > 0
                ? Verdict.Status.WARN
                : examined > 0 ? Verdict.Status.PASS : Verdict.Status.NOT_APPLICABLE;
    return new Verdict(rule, status, examined, findings);
  }
}
