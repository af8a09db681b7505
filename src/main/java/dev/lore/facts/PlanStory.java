package dev.lore.facts;

import dev.lore.model.Integration;
import dev.lore.model.Location;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A story or step of a plan, in the plan's order: {@code US-002: Create the client for Twilio}.
 *
 * @param at its first line
 * @param text all it says
 */
public record PlanStory(Location at, String text) implements PlanFact {
  private static final Pattern MAKES =
      Pattern.compile(
          "(?i)\\b(?:creat|writ|add|generat|mak|build|provision|provid|draft|prepar)\\w*\\b"
              + "[^.\\n]{0,120}?(?:\\bskills?\\b|SKILL\\.md)");

  /** Whether it makes the skill for {@code known}. */
  public boolean makesSkillOf(KnownIntegration known) {
    return MAKES.matcher(text).find() && names(known.entry());
  }

  /** Whether it needs the skill for {@code known}: it is about it and does not make it. */
  public boolean dependsOn(KnownIntegration known) {
    return names(known.entry()) && !makesSkillOf(known);
  }

  private boolean names(Integration entry) {
    return has(entry.title(), entry.ordinary())
        || has(entry.name(), entry.ordinary())
        || entry.envVars().stream().anyMatch(variable -> has(variable, true));
  }

  /** Whether {@code name} stands in it as a word of its own. */
  private boolean has(String name, boolean exactly) {
    var words = exactly ? text : text.toLowerCase(Locale.ROOT);
    var word = exactly ? name : name.toLowerCase(Locale.ROOT);
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      if (List.of(at - 1, at + word.length()).stream().noneMatch(one -> isWord(words, one))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String words, int at) {
    return at >= 0
        && at < words.length()
        && (Character.isLetterOrDigit(words.charAt(at)) || words.charAt(at) == '_');
  }
}
