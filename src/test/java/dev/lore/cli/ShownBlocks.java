package dev.lore.cli;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a Markdown page that show what Lore does. A comment says where each comes from:
 *
 * <pre>
 * &lt;!-- lore: audit --fail-on never examples --&gt;   above a fenced block: the command and its output
 * &lt;!-- table: rules --&gt;                            above a table: the rules there are
 * &lt;!-- table: exit codes --&gt;                       above a table: what a command leaves to the shell
 * </pre>
 */
record ShownBlocks(UnaryOperator<String> screen, UnaryOperator<String> table) {
  private static final Pattern SCREEN =
      Pattern.compile("(?m)^<!-- lore: (.+?) -->\n```(\\w*)\n(?s:.*?)^```$");
  private static final Pattern TABLE =
      Pattern.compile("(?m)^<!-- table: (.+?) -->\n\n?(?:\\|.*(?:\n|$))*");
  private static final Pattern LOOSE = Pattern.compile("(?m)^<!-- (?:lore|table): .*");

  /** The page as it should be; whoever wants to check it compares. */
  String renewed(String page) {
    return TABLE.matcher(SCREEN.matcher(page).replaceAll(this::screen)).replaceAll(this::table);
  }

  private String screen(MatchResult found) {
    var command = found.group(1);
    return Matcher.quoteReplacement(
        "<!-- lore: %1$s -->\n```%2$s\n$ lore %1$s\n%3$s```"
            .formatted(command, found.group(2), screen.apply(command)));
  }

  private String table(MatchResult found) {
    var name = found.group(1);
    return Matcher.quoteReplacement("<!-- table: " + name + " -->\n\n" + table.apply(name));
  }

  /**
   * Whether each comment stands above a block; one that does not would be shown and never checked.
   */
  static boolean allStandAboveABlock(String page) {
    return LOOSE.matcher(page).results().count()
        == SCREEN.matcher(page).results().count() + TABLE.matcher(page).results().count();
  }
}
