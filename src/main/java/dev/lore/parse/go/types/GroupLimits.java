package dev.lore.parse.go.types;

import dev.lore.facts.GroupStart.Limit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What bounds the errgroups of one package, wherever in it that is said. */
public final class GroupLimits {
  private final GoTypes types;
  private final Map<String, Limit> limits = new HashMap<>();
  private final Map<String, Set<String>> same = new HashMap<>();
  private final Set<String> handedOn = new HashSet<>();
  private final Map<String, Boolean> started = new HashMap<>();
  private final Map<String, Boolean> harmless = new HashMap<>();
  private final Set<String> fixed;

  GroupLimits(GoTypes types, GoGroups groups) {
    this.types = types;
    this.fixed = Set.copyOf(groups.fixed());
    for (var one : groups.limits()) {
      Stream.of(canonical(one.key()), "made " + one.function())
          .forEach(key -> limits.merge(key, limit(one.value()), GroupLimits::wider));
    }
    groups
        .started()
        .forEach(one -> started.merge(canonical(one.key()), one.holds(), Boolean::logicalAnd));
    groups
        .starts()
        .forEach(one -> harmless.merge(canonical(one.key()), one.holds(), Boolean::logicalAnd));
    groups.aliases().forEach(one -> join(canonical(one.key()), canonical(one.other())));
    for (var one : groups.passed()) {
      String parameter = parameter(one);
      join(canonical(one.key()), parameter);
      handedOn.add(parameter);
    }
  }

  /** Of a group's limits the one that bounds it least counts; a real one counts over none. */
  private static Limit wider(Limit one, Limit other) {
    return one == Limit.SET || other == Limit.SET ? Limit.SET : one;
  }

  private void join(String key, String other) {
    same.computeIfAbsent(key, unused -> new HashSet<>()).add(other);
    same.computeIfAbsent(other, unused -> new HashSet<>()).add(key);
  }

  private static Limit limit(String value) {
    if (value.equals("0")) {
      return Limit.ZERO;
    }
    return value.startsWith("-") ? Limit.NEGATIVE : Limit.SET;
  }

  /** The parameter that a group is handed to. */
  public String parameter(GoGroups.Passed passed) {
    return "param " + types.resolve(passed.callee()) + "#" + passed.index();
  }

  private String canonical(String key) {
    int bar = key.lastIndexOf("|.");
    return key.startsWith("field ") && bar > 0
        ? "field " + types.resolve(key.substring(6, bar)) + key.substring(bar + 1)
        : key;
  }

  /** Whether a list that a loop runs over stands in the code of the package. */
  public boolean isFixed(String list) {
    return fixed.contains(list);
  }

  /** What bounds the group of this key. */
  public Limit of(String key) {
    var groups = new HashSet<String>();
    gather(canonical(key), groups);
    var known = groups.stream().map(limits::get).filter(one -> one != null).distinct().toList();
    if (!known.isEmpty()) {
      return known.contains(Limit.SET) ? Limit.SET : known.getFirst();
    }
    return groups.stream().anyMatch(this::open) ? Limit.UNKNOWN : Limit.NONE;
  }

  private void gather(String key, Set<String> into) {
    if (into.add(key)) {
      same.getOrDefault(key, Set.of()).forEach(other -> gather(other, into));
    }
  }

  /** Whether somebody outside the package may have set a limit. */
  private boolean open(String key) {
    if (key.startsWith("param ")) {
      return !handedOn.contains(key);
    }
    if (key.startsWith("field ")) {
      String name = key.substring(key.lastIndexOf('.') + 1);
      return name.isEmpty() || Character.isUpperCase(name.charAt(0)) || !key.startsWith("field .");
    }
    return key.equals("other");
  }

  /** Whether {@code Go} is called on the group of this key, outside of loops. */
  public boolean starts(String key) {
    return started.containsKey(key);
  }

  /** Whether the package shows all that is started on the group, and none of it can fail. */
  public boolean neverFails(String key) {
    var same = new HashSet<String>();
    gather(canonical(key), same);
    return same.stream().anyMatch(harmless::containsKey)
        && same.stream().allMatch(one -> harmless.getOrDefault(one, true));
  }

  /** Whether wherever that is, a slot is taken for it. */
  public boolean slots(String key) {
    return started.getOrDefault(key, false);
  }
}
