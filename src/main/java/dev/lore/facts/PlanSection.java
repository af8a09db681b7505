package dev.lore.facts;

import dev.lore.model.Location;
import java.util.regex.Pattern;

/**
 * A section of a plan: {@code ## Retry Logic}, with everything below it.
 *
 * @param at its heading
 * @param group the line of the heading above it; sections of one integration share it
 * @param part which part of a plan it is, by its usual title: {@code Retry Logic}; the title as
 *     written where it is none of them
 * @param text all of it, a line an item or row
 * @param rows whether there is a table or a list in it
 */
public record PlanSection(Location at, int group, String part, String text, boolean rows)
    implements PlanFact {
  /** The section that tells which skills are there and which are to be made. */
  public static final String SKILLS = "Integration Skill Plan";

  /** The section that tells which credentials are to be asked for. */
  public static final String CREDENTIALS = "Credential & Service Access Plan";

  /** A sentence that says by itself, and of all that is asked for, that nothing is needed. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)^(?:none(?! of\\b)\\b[^.;|]*"
              + "|(?:nothing|not)\\b[^.;|]*\\b(?:needed|required|necessary)\\b[^.;|]*"
              + "|(?:there (?:is|are) )?no\\b[^.;|]*\\b(?:credentials?|services?|keys?|accounts?"
              + "|access|secrets?|tokens?|dependenc(?:y|ies)|providers?|apis?)\\b[^.;|]*"
              + "|(?:(?:this|it|we|the|plan|change|task|feature|project|work|request) ){1,2}"
              + "(?:needs?|requires?|do(?:es)? not (?:need|require))\\b[^.;|]*"
              + "\\b(?:no|nothing|none|any|anything|external)\\b[^.;|]*"
              + "|(?:(?:none|n/?a|[-–—])?[ |]*)+)(?:[.;]\\s|[.;]?$)");

  private static final Pattern AUTH =
      Pattern.compile(
          "(?i)\\b(?:auth\\w*|bearer|api[ -]?keys?|tokens?|hmac|signed|signatures?|credentials?"
              + "|basic|mtls|jwt|secret keys?|[A-Z][A-Z0-9]*_[A-Z0-9_]+)\\b");

  /**
   * Whether it says that nothing is needed: {@code No external credentials are needed.} It does so
   * in its first sentence, and lists nothing; what a row or an item lacks is said of that alone.
   */
  public boolean declines() {
    var said = text.strip();
    return !said.isEmpty()
        && !(rows && said.indexOf('\n') >= 0)
        && NONE.matcher(said.replace('\n', ' ')).find();
  }

  /** Whether it says anywhere how calls prove who makes them. */
  public boolean mentionsAuth() {
    return AUTH.matcher(text).find();
  }
}
