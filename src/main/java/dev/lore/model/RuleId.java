package dev.lore.model;

import java.util.regex.Pattern;

/**
 * The name of a rule, which is its path below {@code rules/}: {@code p0/errgroup-unlimited}.
 *
 * <p>The same text is the DRL rule name, SARIF's {@code ruleId} and the word in a suppression.
 *
 * @param pack the folder, which is one DRL package: {@code p0}
 * @param name the folder within it, naming the problem: {@code errgroup-unlimited}
 */
public record RuleId(String pack, String name) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("([a-z0-9]+)/([a-z0-9]+(?:-[a-z0-9]+)*)");

  /**
   * The id written as {@code text}; refuses anything but {@code pack/name} in lower case with
   * single hyphens.
   */
  public static RuleId of(String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) {
      throw new UserError(
          "'" + text + "' is not a rule id",
          "Write it as pack/name, for example p0/errgroup-unlimited.");
    }
    return new RuleId(match.group(1), match.group(2));
  }

  /** Whether {@code text} is written like a rule id. */
  public static boolean fits(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(RuleId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return pack + "/" + name;
  }
}
