package dev.lore.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/**
 * What a hit must be, besides fitting the words; an empty set or text asks for nothing.
 *
 * @param kinds it is of one of these
 * @param domains it belongs to one of these
 * @param integrations it is about one of these
 * @param layers it comes from one of these
 * @param under it is about this file or one in this folder, relative to the project, or stands
 *     there
 * @param since it is of this day or a later one, in ISO 8601; what has no date is left out then
 * @param archived whether what was put aside counts as well
 */
public record SearchFilter(
    Set<PassageKind> kinds,
    Set<String> domains,
    Set<String> integrations,
    Set<Layer> layers,
    String under,
    String since,
    boolean archived) {
  /** Asks for nothing, and leaves what was put aside where it is. */
  public static final SearchFilter NONE =
      new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), "", "", false);

  /**
   * Checks the day.
   *
   * @throws UserError where it is none
   */
  public SearchFilter {
    kinds = Set.copyOf(kinds);
    domains = Set.copyOf(domains);
    integrations = Set.copyOf(integrations);
    layers = Set.copyOf(layers);
    try {
      since = since.isEmpty() ? since : LocalDate.parse(since).toString();
    } catch (DateTimeParseException e) {
      throw new UserError("since " + since + ": not a day", "Write it as 2026-11-21.");
    }
  }

  /** Whether anything is asked for; to have what was put aside as well is not asking. */
  public boolean isEmpty() {
    return kinds.isEmpty()
        && domains.isEmpty()
        && integrations.isEmpty()
        && layers.isEmpty()
        && under.isEmpty()
        && since.isEmpty();
  }
}
