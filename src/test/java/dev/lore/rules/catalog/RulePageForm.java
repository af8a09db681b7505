package dev.lore.rules.catalog;

import dev.lore.facts.Concluded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a rule's README must look like; says of one all that is amiss. */
final class RulePageForm {
  private static final List<String> SECTIONS =
      List.of("Why it matters", "What to do", "What it does not see");
  private static final Pattern MARKS =
      Pattern.compile("(?m)^`([^`]+)` · (?:(P0|P1|P2|NOTE)|concludes `(\\w+)`)(?: · [^·\n]+)*$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+\\p{Lu}");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");

  private final String text;
  private final List<String> faults = new ArrayList<>();

  private RulePageForm(String text) {
    this.text = FENCED.matcher(text).replaceAll("(code)");
  }

  /** What is wrong with the page {@code text} of the rule {@code id}, in the order of the page. */
  static List<String> faults(Path file, String text, String id) {
    var form = new RulePageForm(text);
    form.top(id);
    form.sections();
    form.faults.addAll(deadLinks(file, text));
    return form.faults;
  }

  /** The links of a page that lead nowhere. */
  static List<String> deadLinks(Path file, String text) {
    return LINK.matcher(text)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !Files.exists(file.resolveSibling(link)))
        .map(link -> "the link " + link + " leads nowhere")
        .toList();
  }

  private void top(String id) {
    var parts = text.split("\n\n", 4);
    if (!parts[0].matches("# \\S.*")) {
      faults.add("does not begin with `# Title` and an empty line");
    }
    var marks = MARKS.matcher(parts.length > 1 ? parts[1] : "");
    if (!marks.matches()) {
      faults.add("no line \"`" + id + "` · P0|P1|P2|NOTE or concludes `Fact`\" below the title");
      return;
    }
    if (!marks.group(1).equals(id)) {
      faults.add("calls itself " + marks.group(1) + " and not " + id);
    }
    if (marks.group(3) != null && !conclusions().contains(marks.group(3))) {
      faults.add("concludes " + marks.group(3) + ", which no rule can; there are " + conclusions());
    }
    summary(parts.length > 2 ? parts[2].strip() : "");
  }

  private static List<String> conclusions() {
    return Arrays.stream(Concluded.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .toList();
  }

  private void summary(String summary) {
    if (summary.isEmpty() || summary.startsWith("#")) {
      faults.add("no summary");
    } else if (!summary.endsWith(".") || SENTENCE_END.matcher(summary).find()) {
      faults.add("the summary is not one sentence: " + summary.replace('\n', ' '));
    }
  }

  private void sections() {
    var parts = Pattern.compile("(?m)^## ").split(text);
    var titles = Arrays.stream(parts).skip(1).map(part -> part.lines().findFirst().orElse(""));
    var found = titles.map(String::strip).toList();
    if (!found.equals(SECTIONS)) {
      faults.add("its sections are " + found + " and not " + SECTIONS);
    }
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].lines().skip(1).allMatch(String::isBlank)) {
        faults.add("nothing stands below ## " + found.get(i - 1));
      }
    }
  }
}
