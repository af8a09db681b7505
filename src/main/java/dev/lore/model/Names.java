package dev.lore.model;

import java.util.List;

/**
 * Names of functions or types that a policy lists: {@code [hash.*, strings.Builder.Write]}.
 *
 * @param patterns full names; a {@code *} at the end stands for the rest of a name
 */
public record Names(List<String> patterns) {
  /** No name at all. */
  public static final Names NONE = new Names(List.of());

  /** Whether {@code name} is among them. */
  public boolean contain(String name) {
    for (String pattern : patterns) {
      int last = pattern.length() - 1;
      boolean open = pattern.endsWith("*");
      if (open ? name.startsWith(pattern.substring(0, last)) : name.equals(pattern)) {
        return true;
      }
    }
    return false;
  }
}
