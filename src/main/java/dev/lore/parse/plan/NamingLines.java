package dev.lore.parse.plan;

import dev.lore.facts.PlanSection;
import dev.lore.model.Location;
import dev.lore.parse.markdown.OutlineNode;
import dev.lore.parse.plan.PlanText.Said;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines of a plan that tell what it integrates: its title and what stands directly below, what
 * was asked for, stories and services. Lines that tell what it does without are left out.
 */
final class NamingLines {
  private static final Set<String> ASKING =
      Set.of(
          "request",
          "goal",
          "goals",
          "objective",
          "objectives",
          "introduction",
          "overview",
          "summary",
          "description",
          "purpose",
          "user stories",
          "stories",
          "task");
  private static final Set<String> ROWS =
      Set.of(Wordings.plain(PlanSection.CREDENTIALS), Wordings.plain(PlanSection.SKILLS));
  private static final Pattern FIRST_LEVEL = Pattern.compile("^ {0,3}#\\s");
  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?i)\\b(?:not|no|never|instead of|rather than|unlike|without|replac\\w+|remov\\w+"
              + "|out of scope|such as|e\\.g\\.|for example|open question)\\b");

  private final String path;
  private final List<Said> lines = new ArrayList<>();

  private NamingLines(String path) {
    this.path = path;
  }

  static List<Said> of(List<OutlineNode> outline, List<OutlineNode> stories, SourceText source) {
    var naming = new NamingLines(source.path());
    int title = title(outline, source);
    for (var node : outline) {
      if (!node.isTitle() || node.line() == title) {
        naming.add(node.line(), node.own());
        node.below().stream().filter(child -> !child.isTitle()).forEach(naming::all);
      }
      node.nodes().filter(OutlineNode::isTitle).forEach(naming::section);
    }
    stories.forEach(naming::all);
    return List.copyOf(naming.lines);
  }

  /** The line of the plan's title: the first heading of the first level, else of any. */
  private static int title(List<OutlineNode> outline, SourceText source) {
    var titles =
        outline.stream().filter(OutlineNode::isTitle).map(OutlineNode::line).sorted().toList();
    return titles.stream()
        .filter(line -> FIRST_LEVEL.matcher(source.line(line)).find())
        .findFirst()
        .or(() -> titles.stream().findFirst())
        .orElse(0);
  }

  private void section(OutlineNode node) {
    var title = Wordings.title(node.text());
    if (ASKING.contains(title)) {
      node.below().forEach(this::all);
    } else if (ROWS.contains(title)) {
      node.nodes()
          .filter(one -> one.kind() == OutlineNode.Kind.ROW)
          .forEach(row -> add(row.line(), row.cells().getFirst().text()));
    }
  }

  private void all(OutlineNode node) {
    node.nodes().forEach(one -> add(one.line(), one.own()));
  }

  private void add(int line, String text) {
    int at = line;
    for (var part : text.split("\n", -1)) {
      if (!part.isBlank() && !WITHOUT.matcher(part).find()) {
        lines.add(new Said(Location.of(path, at), part));
      }
      at++;
    }
  }
}
