package dev.lore.facts;

import dev.lore.model.Location;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something that a part of a plan says: {@code - **Max delay:** 30 s} below {@code ## Retry Logic}.
 *
 * @param at the line that says so
 * @param group as of {@link PlanSection}
 * @param part the part of the plan
 * @param subject what it is said of, as of {@link PlanNeed}; empty where it is said of all
 * @param field by its usual name
 * @param value what is said; empty where nothing is
 * @param statuses HTTP statuses that it is about, its subject's where it names none itself
 */
public record PlanField(
    Location at,
    int group,
    String part,
    String subject,
    String field,
    String value,
    List<Integer> statuses)
    implements PlanFact {
  private static final String RETRYABLE = "Retryable";
  private static final String NON_RETRYABLE = "Non-retryable";
  private static final Pattern OPEN = Pattern.compile("(?i)\\bopen questions?\\b");
  private static final Pattern NO_RETRY =
      Pattern.compile(
          "(?i)\\b(?:not|never|don't|without|no)\\s+(?:be\\s+)?(?:a\\s+|any\\s+)?"
              + "(?:retr(?:y|ies|ied|ying)|tried\\s+again|try\\s+again)"
              + "|\\bfail(?:s|ed)?\\s+fast\\b");
  private static final Pattern RETRY =
      Pattern.compile("(?i)\\bretr(?:y|ies|ied|ying)\\b|\\btr(?:y|ied)\\s+again\\b|\\bback\\W?off");

  /** What makes another call of it than the one that failed. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:refresh\\w*|rotat\\w+|re-?auth\\w*|new (?:token|key|credentials?)|once|after"
              + "|manual\\w*|by hand|operator|until)\\b");

  /** Whether it says what {@code need} asks for, or says that it is open. */
  public boolean answers(PlanNeed need) {
    return group == need.group()
        && part.equals(need.part())
        && field.equals(need.field())
        && (subject.isEmpty() || need.subject().isEmpty() || subject.equals(need.subject()))
        && !value.isBlank();
  }

  /** Whether it is an open question. */
  public boolean isOpen() {
    return OPEN.matcher(value).find();
  }

  /** Whether it holds one of the words that {@code need} allows. */
  public boolean chosenFrom(PlanNeed need) {
    var words = plain(value);
    return need.limits().choices().stream().anyMatch(one -> words.contains(plain(one)));
  }

  private static String plain(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip() + " ";
  }

  /** The first of its statuses that {@code need} rules out; 0 where there is none. */
  public int ruledOut(PlanNeed need) {
    return statuses.stream().filter(need.limits().never()::contains).findFirst().orElse(0);
  }

  /** The first status that both this and {@code other} name; 0 where there is none. */
  public int shared(PlanField other) {
    return statuses.stream().filter(other.statuses::contains).findFirst().orElse(0);
  }

  /** Whether this is what is tried again, and {@code other} of the same plan what is not. */
  public boolean opposes(PlanField other) {
    return group == other.group && field.equals(RETRYABLE) && other.field.equals(NON_RETRYABLE);
  }

  /**
   * Whether this says of a failure that it is tried again where {@code retry} says that it is not,
   * or the other way round. A call that is changed before, or made by hand, is another call.
   */
  public boolean contradicts(PlanField retry) {
    if (group != retry.group || shared(retry) == 0) {
      return false;
    }
    boolean not = NO_RETRY.matcher(value).find();
    boolean again = !not && RETRY.matcher(value).find() && !CHANGED.matcher(value).find();
    return (not && retry.field.equals(RETRYABLE)) || (again && retry.field.equals(NON_RETRYABLE));
  }

  /** How this contradicts {@code retry}, in words. */
  public String against(PlanField retry) {
    boolean refused = retry.field.equals(NON_RETRYABLE);
    return (subject.isEmpty() ? "a failure" : subject)
        + (refused ? " is tried again, and " : " is not tried again, and ")
        + shared(retry)
        + (refused ? " is not retryable" : " is retryable");
  }

  /** Whether it is about the first phase. */
  public boolean isFirstPhase() {
    return subject.equals("Phase 1");
  }

  /** Whether it says {@code high}, and neither of the others. */
  public boolean isHigh() {
    var words = plain(value);
    return words.contains(" high ") && !words.contains(" low ") && !words.contains(" medium ");
  }
}
