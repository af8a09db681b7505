package dev.lore.parse.go.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the files of a package do to errgroups, by the group's key.
 *
 * <p>A key is {@code local file:node}, {@code param .function#index}, or {@code field} and a
 * reference of the field; {@code other} where the group can't be followed.
 *
 * @param limits each {@code SetLimit}
 * @param starts each {@code Go}, and whether what it starts never fails
 * @param started each {@code Go} outside of loops, and whether its function takes a slot for it
 * @param passed each group that is handed to a function of the package
 * @param aliases pairs of a key and another key of the same group
 * @param fixed names of package variables that are lists written in place
 */
public record GoGroups(
    List<Limited> limits,
    List<Started> starts,
    List<Started> started,
    List<Passed> passed,
    List<Alias> aliases,
    Set<String> fixed) {
  /** The full name of an errgroup's type. */
  public static final String TYPE = "golang.org/x/sync/errgroup.Group";

  /** A limit; {@code function} is the one it stands in, by full name. */
  public record Limited(String key, String value, String function) {}

  /** A goroutine, and whether something holds for it. */
  public record Started(String key, boolean holds) {}

  /** A group handed to the parameter {@code to}. */
  public record Passed(String key, String callee, int index, boolean repeated) {}

  /** Two keys of one group. */
  public record Alias(String key, String other) {}

  public static GoGroups empty() {
    return new GoGroups(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new HashSet<>());
  }

  void add(GoGroups more) {
    limits.addAll(more.limits);
    starts.addAll(more.starts);
    started.addAll(more.started);
    passed.addAll(more.passed);
    aliases.addAll(more.aliases);
    fixed.addAll(more.fixed);
  }
}
