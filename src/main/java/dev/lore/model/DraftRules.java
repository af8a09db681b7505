package dev.lore.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a draft must hold to before it becomes a learning. */
final class DraftRules {
  private static final int INSIGHT = 2_000;
  private static final int CONTEXT = 500;
  private static final int FILES = 20;
  private static final int PATH = 500;
  private static final int KEY = 200;
  private static final int DATE = 100;
  private static final String NAME = "[a-z0-9]+([-_.][a-z0-9]+)*";

  private DraftRules() {}

  static void hold(LearningDraft draft, LocalDate today) {
    if (draft.insight().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UserError("a learning has no insight", "Say in a sentence what is true.");
    }
    text("insight", draft.insight(), INSIGHT);
    text("context", draft.context(), CONTEXT);
    key(draft.key());
    name("integration", draft.integration());
    name("kind", draft.kind());
    date(draft.date(), today);
    if (draft.files().size() > FILES) {
      throw new UserError(
          "a learning is about " + draft.files().size() + " files, more than " + FILES,
          "Name the few that matter, or their folder.");
    }
    draft.files().forEach(DraftRules::file);
  }

  static void key(String key) {
    text("key", key, KEY);
  }

  private static void text(String what, String text, int most) {
    if (text.length() > most) {
      throw new UserError(
          "the " + what + " has " + text.length() + " characters, more than " + most,
          "Say it shorter, or make several learnings of it.");
    }
    text.codePoints()
        .filter(DraftRules::hidden)
        .findFirst()
        .ifPresent(c -> {
          throw new UserError(
              String.format("the %s has the control character U+%04X", what, c),
              "Leave it out; only line feeds and tabs are allowed.");
        });
  }

  /**
   * Controls, halves of characters, marks that turn the direction of what is read, and what takes
   * no place and could carry words that only a model reads, such as the tags of Unicode. What
   * scripts and emoji need is none of these.
   */
  static boolean hidden(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || c == 0x200B
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  private static void name(String what, String name) {
    if (!name.isEmpty() && (name.length() > 60 || !name.matches(NAME))) {
      text(what, name, PATH);
      throw new UserError(
          "the " + what + " '" + name + "' is not a name",
          "Write it in lower case with single hyphens, in at most 60 characters.");
    }
  }

  /** ISO 8601 in ten characters, and not beyond the day that begins first on earth. */
  private static void date(String date, LocalDate today) {
    if (date.isEmpty()) {
      return;
    }
    text("date", date, DATE);
    try {
      if (!date.matches("\\d{4}-\\d{2}-\\d{2}")) {
        throw new UserError("the date '" + date + "' is none", "Write it as 2026-11-21.");
      }
      if (LocalDate.parse(date).isAfter(today.plusDays(1))) {
        throw new UserError("the date " + date + " is yet to come", "Write when it was learned.");
      }
    } catch (DateTimeParseException e) {
      throw new UserError("the date '" + date + "' is none", "Write it as 2026-11-21.");
    }
  }

  private static void file(String file) {
    text("path of a file", file, PATH);
    if (tidied(file).isEmpty()
        || file.indexOf('\\') >= 0
        || file.indexOf('\n') >= 0
        || file.indexOf('\t') >= 0
        || file.matches("(?s)[/~].*|[A-Za-z]:.*")
        || Arrays.asList(file.split("/")).contains("..")) {
      throw new UserError(
          "the file '"
              + file.replace("\n", "\\n").replace("\t", "\\t")
              + "' is not below the project",
          "Name it relative to the project's root, with `/` and without `..`.");
    }
  }

  /** The path without {@code .} and doubled slashes. */
  static String tidied(String file) {
    return Arrays.stream(file.strip().split("/"))
        .filter(part -> !part.isEmpty() && !part.equals("."))
        .collect(Collectors.joining("/"));
  }
}
