package dev.lore.search.rank;

import dev.lore.model.Factor;
import dev.lore.model.PathText;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a passage's history says of it, as factors around 1: gentle, so that none puts what fits
 * badly before what fits well.
 *
 * @param touched the files that the asker works on
 * @param exists whether there is such a file
 * @param today counted in days from 1970
 */
record Usefulness(List<String> touched, Predicate<String> exists, long today) {
  private static final double A_CONFIRMATION = 0.05;
  private static final double MOST_CONFIRMED = 1.25;
  private static final double ALL_FILES_GONE = 0.3;
  private static final double OLD = 0.1;
  private static final double OLD_DAYS = 3 * 365;
  private static final double SAME_FILE = 1.3;
  private static final double SAME_FOLDER = 1.1;
  private static final double ARCHIVED = 0.8;

  /** Adds to {@code factors} each one that is not 1. */
  void addTo(List<Factor> factors, History history) {
    confirmed(factors, history);
    if (history.day() != History.NO_DAY && history.day() < today) {
      long days = today - history.day();
      add(factors, "age", 1 - OLD * Math.min(1, days / OLD_DAYS), days + " days old");
    }
    var places = history.files().stream().filter(PathText::isPlace).toList();
    gone(factors, places);
    touched(factors, history.files());
    if (history.archived()) {
      add(factors, "archived", ARCHIVED, "put aside");
    }
  }

  /** Each further confirmation says less; one refutation halves, unless others confirm. */
  private static void confirmed(List<Factor> factors, History history) {
    double times = history.confirmed();
    if (times > 0) {
      double value = Math.min(MOST_CONFIRMED, 1 + A_CONFIRMATION * Math.log1p(times) / Math.log(2));
      add(factors, "confirmed", value, "said again " + times(history.confirmed()));
    }
    if (history.refuted() > 0) {
      double value = (1 + times) / (1 + times + history.refuted());
      add(factors, "refuted", value, "said to be wrong " + times(history.refuted()));
    }
  }

  private void gone(List<Factor> factors, List<String> files) {
    var gone = files.stream().filter(file -> !exists.test(file)).toList();
    if (!gone.isEmpty()) {
      double share = (double) gone.size() / files.size();
      var others = gone.size() == 1 ? "" : " and " + (gone.size() - 1) + " more";
      add(factors, "files gone", 1 - ALL_FILES_GONE * share, gone.getFirst() + others + " is gone");
    }
  }

  private void touched(List<Factor> factors, List<String> files) {
    for (var file : files) {
      if (touched.contains(file)) {
        add(factors, "touched", SAME_FILE, "is about " + file);
        return;
      }
    }
    for (var file : files) {
      int folder = file.lastIndexOf('/') + 1;
      if (folder > 0 && touched.stream().anyMatch(t -> t.startsWith(file.substring(0, folder)))) {
        add(factors, "touched", SAME_FOLDER, "is about " + file + " beside it");
        return;
      }
    }
  }

  private static String times(int number) {
    return number == 1 ? "once" : number + " times";
  }

  private static void add(List<Factor> factors, String name, double value, String reason) {
    factors.add(new Factor(name, value, reason));
  }
}
