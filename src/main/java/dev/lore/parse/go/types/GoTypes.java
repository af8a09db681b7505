package dev.lore.parse.go.types;

import dev.lore.parse.go.syntax.GoRefs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one package: its own declarations, and behind them those of the standard library
 * and of the packages around it.
 */
public final class GoTypes {
  private static final int DEPTH = 4;

  private final Map<String, List<String>> functions = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, List<String>> embedded = new HashMap<>();

  private final Map<String, Integer> mentions = new HashMap<>();
  private final OptionalInt version;
  private final Neighbours neighbours;
  private final GroupLimits groups;

  private GoTypes(List<GoFile> files, OptionalInt version, Neighbours neighbours) {
    this.version = version;
    this.neighbours = neighbours;
    var together = GoGroups.empty();
    for (var file : files) {
      file.functions().forEach(functions::putIfAbsent);
      file.values().forEach(values::putIfAbsent);
      file.embedded().forEach(embedded::putIfAbsent);
      together.add(file.groups());
      file.mentions().forEach((name, times) -> mentions.merge(name, times, Integer::sum));
    }
    this.groups = new GroupLimits(this, together);
  }

  /**
   * What {@code files} know together.
   *
   * @param version the minor version of Go 1 that their module asks for
   * @param neighbours the packages that they may import
   */
  public static GoTypes of(List<GoFile> files, OptionalInt version, Neighbours neighbours) {
    return new GoTypes(files, version, neighbours);
  }

  /** The minor version of Go 1 that the module asks for; empty where that is not known. */
  public OptionalInt version() {
    return version;
  }

  /** Whether a type of the package has a field, a method or an embedded type of this name. */
  public boolean hasMember(String type, String name) {
    return values.containsKey(type + "." + name) || functions.containsKey(type + "." + name);
  }

  /** How often the name of a bound stands in the package. */
  public int mentions(String name) {
    return mentions.getOrDefault(name, 0);
  }

  /** What bounds the package's errgroups. */
  public GroupLimits groups() {
    return groups;
  }

  /**
   * What {@code ref} comes to: a type such as {@code error}, or a function by its full name, such
   * as {@code net/http.Client.Do} or {@code .Client.fetch}; {@code _} where that can't be known.
   */
  public String resolve(String ref) {
    return resolve(ref, DEPTH);
  }

  private String resolve(String ref, int depth) {
    int bar = ref.indexOf('|');
    String at = depth == 0 ? GoRefs.UNKNOWN : bar < 0 ? ref : ref.substring(0, bar);
    if (at.equals(GoRefs.UNKNOWN)) {
      return at;
    }
    at = variable(at, depth);
    while (bar >= 0 && !at.equals(GoRefs.UNKNOWN)) {
      int next = ref.indexOf('|', bar + 1);
      String step = ref.substring(bar + 1, next < 0 ? ref.length() : next);
      at = step(at, step, depth);
      bar = next;
    }
    return at;
  }

  private String variable(String name, int depth) {
    var value = value(name);
    return value == null ? name : resolve(value, depth - 1);
  }

  private String step(String at, String step, int depth) {
    if (step.isEmpty()) {
      return at;
    }
    if (step.equals("[]")) {
      return at.startsWith("[]") ? at.substring(2) : GoRefs.UNKNOWN;
    }
    if (step.startsWith("()")) {
      var results = results(at);
      int index = Integer.parseInt(step.substring(2));
      if (results != null) {
        return index < results.size() ? resolve(results.get(index), depth - 1) : GoRefs.UNKNOWN;
      }
      return at.contains("(") || at.startsWith("[]") ? GoRefs.UNKNOWN : made(at, index);
    }
    return at.startsWith("[]") || at.startsWith("func(") ? GoRefs.UNKNOWN : member(at, step, depth);
  }

  /** A conversion {@code T(x)} to a type of the own package; what others' functions make. */
  private String made(String callee, int index) {
    return index == 0 && embedded.containsKey(callee) ? callee : GoRefs.UNKNOWN;
  }

  private String member(String type, String step, int depth) {
    String found = find(type, step, DEPTH);
    if (found == null) {
      return type + step;
    }
    var value = value(found);
    return value == null ? found : resolve(value, depth - 1);
  }

  /** The full name of a member, its own or that of a type it embeds. */
  private @Nullable String find(String type, String step, int depth) {
    String name = type + step;
    if (value(name) != null || results(name) != null) {
      return name;
    }
    if (depth == 0) {
      return null;
    }
    var own = embedded.get(type);
    for (String one : own == null ? neighbours.embedded(type) : own) {
      var found = find(one, step, depth - 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String value(String name) {
    var own = values.get(name);
    var known = own == null ? GoStandard.value(name) : own;
    return known == null ? neighbours.value(name) : known;
  }

  /** The results of a function known by its full name or type; null where it is not known. */
  public @Nullable List<String> results(String function) {
    if (function.startsWith("func(")) {
      return listed(function.substring(5, function.length() - 1));
    }
    var own = functions.get(function);
    var known = own == null ? GoStandard.results(function) : own;
    return known == null ? neighbours.results(function) : known;
  }

  private static List<String> listed(String results) {
    var list = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at <= results.length(); at++) {
      char c = at == results.length() ? ',' : results.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        list.add(results.substring(from, at));
        from = at + 1;
      }
    }
    return results.isEmpty() ? List.of() : list;
  }

  /** Whether a type is {@code error}, or one of the package's own that is one. */
  public boolean isError(String type) {
    return type.equals("error") || List.of("string").equals(results(type + ".Error"));
  }
}
