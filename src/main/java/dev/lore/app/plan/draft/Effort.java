package dev.lore.app.plan.draft;

import com.google.re2j.Pattern;
import dev.lore.model.Integration;
import dev.lore.model.PlanDraft.Part;
import dev.lore.model.PlanDraft.Row;
import dev.lore.model.PlanDraft.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much work a request is, with the reasons.
 *
 * <p>Complexity is a sum of factors from 1 to 3 by weight. What a request does not tell is not
 * guessed: it counts from 1 to 3, and so the sum is a range. The published tiers end at 10, 18 and
 * 28 and begin at 11, 19 and 29; here each begins where the one before ends, and the last, which no
 * sum reaches, is left out.
 */
final class Effort {
  private static final Pattern SCREEN =
      Pattern.compile("(?i)\\b(?:page|screen|form|button|dashboard|ui|frontend|view|widget)\\b");
  private static final Pattern OAUTH = Pattern.compile("(?i)\\boauth|\\bjwt\\b|\\bmtls\\b|signed");
  private static final Pattern SEVERAL =
      Pattern.compile("(?i)\\b(?:and|or)\\b.*\\b(?:key|token|secret|sid)\\b|\\bbasic\\b");

  private final String request;
  private final List<Integration> entries;

  Effort(String request, List<Integration> entries) {
    this.request = request;
    this.entries = entries;
  }

  /** A factor of complexity. */
  private record Factor(String name, double weight, int least, int most, String why) {
    Row row() {
      var value = least == most ? String.valueOf(least) : least + " to " + most;
      return new Row("", List.of(name, value, "× " + weight, why), "");
    }
  }

  /** How much work it is, and why. */
  Map.Entry<Size, String> size() {
    if (entries.isEmpty()) {
      return Map.entry(Size.SMALL, "nothing is integrated");
    }
    if (entries.size() > 1) {
      return Map.entry(Size.LARGE, "several services: " + titles());
    }
    for (var line : Words.of("effort.txt")) {
      var found = Pattern.compile("(?i)" + line.get(2)).matcher(request);
      if (found.find()) {
        return Map.entry(Size.valueOf(line.get(0)), line.get(1) + ", by \"" + found.group() + "\"");
      }
    }
    return Map.entry(Size.MEDIUM, "the request does not tell how many calls it needs");
  }

  private String titles() {
    return String.join(", ", entries.stream().map(Integration::title).toList());
  }

  /** Size and complexity as a part of a plan. */
  List<Part> parts() {
    var size = size();
    var phases =
        switch (size.getKey()) {
          case SMALL -> "phases 5, 6, 7 and 9 may be left out";
          case MEDIUM -> "all phases but 6";
          case LARGE -> "all phases";
        };
    var triage =
        Part.list(
            2,
            "Triage",
            List.of(Row.plain(size.getKey() + ": " + size.getValue() + "; " + phases + ".")));
    return entries.isEmpty() ? List.of(triage) : List.of(triage, complexity());
  }

  private Part complexity() {
    var factors = factors();
    double least = factors.stream().mapToDouble(one -> one.weight() * one.least()).sum();
    double most = factors.stream().mapToDouble(one -> one.weight() * one.most()).sum();
    var rows = new ArrayList<>(factors.stream().map(Factor::row).toList());
    var tiers = tier(least).equals(tier(most)) ? tier(least) : tier(least) + " to " + tier(most);
    rows.add(
        new Row(
            "",
            List.of(
                "Sum",
                least == most ? "just " + least : "from " + least + " to " + most,
                "",
                tiers),
            ""));
    return new Part(2, "Complexity", List.of("Factor", "Value", "Weight", "Why"), rows);
  }

  private static String tier(double sum) {
    return sum <= 10 ? "low" : sum <= 18 ? "medium" : "high";
  }

  private List<Factor> factors() {
    var auth = entries.stream().map(one -> one.particulars().auth()).toList();
    boolean known = auth.stream().noneMatch(String::isEmpty);
    int level =
        auth.stream().anyMatch(one -> OAUTH.matcher(one).find())
            ? 3
            : auth.stream().anyMatch(one -> SEVERAL.matcher(one).find()) ? 2 : 1;
    boolean screen = SCREEN.matcher(request).find();
    boolean limits = entries.stream().allMatch(one -> !one.particulars().rateLimits().isEmpty());
    return List.of(
        new Factor("Endpoints", 2, 1, 3, "the request does not count them"),
        new Factor("Entities", 2, 1, 3, "the request does not count them"),
        known
            ? new Factor("Auth", 1.5, level, level, String.join("; ", auth))
            : new Factor("Auth", 1.5, 1, 3, "the catalogue does not know all of it"),
        new Factor("Pagination", 1, 1, 3, "it depends on the endpoints"),
        limits
            ? new Factor("Rate limits", 1, 2, 2, "published, to be kept")
            : new Factor("Rate limits", 1, 1, 3, "the catalogue does not know them"),
        screen
            ? new Factor("Frontend", 1.5, 2, 3, "the request names something to look at")
            : new Factor("Frontend", 1.5, 1, 1, "the request names nothing to look at"));
  }
}
