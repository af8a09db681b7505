package dev.lore.http.route;

import dev.lore.http.call.Call;
import java.util.List;

/**
 * A parameter of a route.
 *
 * @param name as it is written
 * @param place where it is written
 * @param summary what it says
 * @param form what it may be
 */
public record Parameter(String name, Place place, String summary, Form form) {
  private static final int LONGEST = 500;

  /** Where a parameter is written. */
  public enum Place {
    PATH,
    QUERY,
    HEADER
  }

  /** What a parameter may be. */
  public sealed interface Form {
    /** Any text of 1 to 500 characters. */
    record Text() implements Form {}

    /** A whole number. */
    record Whole(int least, int most) implements Form {}

    /** One of some words. */
    record OneOf(List<String> words) implements Form {}
  }

  /** Refuses {@code value} where it does not fit. */
  void hold(String value) {
    switch (form) {
      case Form.Text text -> {
        if (value.isEmpty() || value.length() > LONGEST) {
          throw Call.wrong(
              "the parameter " + name + " is empty or longer than " + LONGEST + " characters",
              "Leave it out, or shorten it.");
        }
      }
      case Form.Whole whole -> {
        if (!value.matches("[0-9]{1,9}")
            || Integer.parseInt(value) < whole.least()
            || Integer.parseInt(value) > whole.most()) {
          throw Call.wrong(
              "the parameter " + name + " is no whole number of its range",
              "Write one from " + whole.least() + " to " + whole.most() + ".");
        }
      }
      case Form.OneOf oneOf -> {
        if (!oneOf.words().contains(value)) {
          throw Call.wrong(
              "the parameter " + name + " is none of its words",
              "Write one of: " + String.join(", ", oneOf.words()) + ".");
        }
      }
    }
  }
}
