package dev.lore.model;

import java.util.regex.Pattern;

/**
 * Masks what looks like a key in messages that repeat what somebody has typed or sent: logs keep
 * them. It goes by looks alone, so that it works before any file is read; texts that are kept are
 * held against the catalogue's own shapes.
 */
public final class KeyLike {
  /** So much of a key is shown, to tell which it is. */
  private static final int SHOWN = 6;

  /**
   * What providers begin their keys with, and what is long, of mixed case and has three digits or
   * more. Names of files and classes are seldom so.
   */
  private static final Pattern KEY =
      Pattern.compile(
          "(?:(?:sk|pk|rk|whsec|gh[opusr]|github_pat|glpat|xox[a-z]|npm|SG|re)[_.-][\\w-]{12,}"
              + "|(?:AIza|AKIA|ASIA)\\w{12,}"
              + "|(?=[\\w-]*[a-z])(?=[\\w-]*[A-Z])(?=(?:[A-Za-z_-]*[0-9]){3})[\\w-]{28,})");

  private KeyLike() {}

  /** {@code text} with the end of each key left out. */
  public static String masked(String text) {
    return KEY.matcher(text).replaceAll(found -> found.group().substring(0, SHOWN) + "…");
  }
}
