package dev.lore.rules.catalog;

import dev.lore.model.Layer;
import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.UserError;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rules there are, by the pages they bring. Immutable. */
public final class RuleCatalog {
  /** So many letters at the beginning of two names are no accident. */
  private static final int ALIKE = 3;

  private final Map<RuleId, RuleSummary> rules;

  private RuleCatalog(Map<RuleId, RuleSummary> rules) {
    this.rules = rules;
  }

  /** The toolkit's rules and a project's; of the same id, the project's is the one. */
  public static RuleCatalog of(List<RuleSource> toolkit, List<RuleSource> project) {
    var rules = new TreeMap<RuleId, RuleSummary>();
    toolkit.forEach(rule -> rules.put(rule.id(), RulePages.summary(rule, Layer.TOOLKIT)));
    project.forEach(rule -> rules.put(rule.id(), RulePages.summary(rule, Layer.PROJECT)));
    return new RuleCatalog(rules);
  }

  /** All of them, by id. */
  public List<RuleSummary> all() {
    return List.copyOf(rules.values());
  }

  /** Those that are {@code chosen}, by id. */
  public List<RuleSummary> all(Predicate<RuleId> chosen) {
    return rules.values().stream().filter(rule -> chosen.test(rule.id())).toList();
  }

  /**
   * The rule named {@code id}.
   *
   * @throws UserError when there is none, naming those that are near
   */
  public RuleSummary rule(RuleId id) {
    var rule = rules.get(id);
    if (rule == null) {
      throw UserError.missing("there is no rule " + id, advice(id));
    }
    return rule;
  }

  /** Those that begin like it for longest, in any pack. */
  private String advice(RuleId id) {
    int most = rules.keySet().stream().mapToInt(known -> alike(known, id)).max().orElse(0);
    var near =
        rules.keySet().stream()
            .filter(known -> alike(known, id) == most)
            .map(RuleId::toString)
            .collect(Collectors.joining(", "));
    return most < ALIKE ? "`lore rules list` shows them all." : "Perhaps one of " + near + "?";
  }

  private static int alike(RuleId known, RuleId asked) {
    int end = Math.min(known.name().length(), asked.name().length());
    int same = 0;
    while (same < end && known.name().charAt(same) == asked.name().charAt(same)) {
      same++;
    }
    return same;
  }
}
