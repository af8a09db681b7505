package dev.lore.rules;

import dev.lore.model.Location;
import dev.lore.model.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The one global of every rule: what its {@code then} writes to.
 *
 * <p>Each run of a rule base fills one of its own; it is for one thread.
 */
public final class Findings {
  /**
   * What a rule says about a line.
   *
   * @param rule the rule that fired
   * @param at the line
   * @param message the problem in one line
   */
  record Reported(RuleId rule, Location at, String message) {}

  private static final int FEW = 2;

  private final List<Reported> reported = new ArrayList<>();
  private final Map<RuleId, Integer> examined = new HashMap<>();
  private final Map<RuleId, List<Location>> places = new HashMap<>();
  private final Map<String, Set<String>> files = new HashMap<>();

  /**
   * Notes that the running rule is not kept at a place; {@code drools} is the word to pass in DRL.
   */
  public void report(Drools drools, Location at, String message) {
    reported.add(new Reported(rule(drools), at, message));
  }

  /** Notes a place that the running rule looked at. */
  public void examine(Drools drools, Location at) {
    var rule = rule(drools);
    examined.merge(rule, 1, Integer::sum);
    files.computeIfAbsent(rule.pack(), unused -> new HashSet<>()).add(at.path());
    var first = places.computeIfAbsent(rule, unused -> new ArrayList<>());
    if (first.size() < FEW) {
      first.add(at);
    }
  }

  List<Reported> reported() {
    return reported;
  }

  Map<RuleId, Integer> examined() {
    return examined;
  }

  /** The first few places that each rule looked at. */
  Map<RuleId, List<Location>> places() {
    return places;
  }

  /** The files that rules looked at, by pack. */
  Map<String, Set<String>> files() {
    return files;
  }

  private static RuleId rule(Drools drools) {
    return RuleName.id(((RuleContext) drools).getRule().getName());
  }
}
