package dev.lore.parse.plan;

import dev.lore.parse.markdown.OutlineNode;
import dev.lore.parse.markdown.OutlineNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The stories and steps of a plan: those with a number, and the items of sections about steps. */
final class PlanStories {
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:US|Story|User story|Task|Step)[- #]*\\d+\\b.*", Pattern.DOTALL);
  private static final Set<String> STEPS =
      Set.of(
          "stories",
          "user stories",
          "steps",
          "implementation steps",
          "tasks",
          "story list",
          "implementation stories");

  private final List<OutlineNode> stories = new ArrayList<>();

  private PlanStories() {}

  /** Each with what belongs to it. */
  static List<OutlineNode> of(List<OutlineNode> outline) {
    var found = new PlanStories();
    outline.forEach(node -> found.read(node, false));
    return List.copyOf(found.stories);
  }

  private void read(OutlineNode node, boolean steps) {
    boolean numbered = NUMBERED.matcher(node.own()).matches();
    if (numbered || (steps && node.kind() == Kind.ITEM)) {
      stories.add(node);
      return;
    }
    boolean within = steps || (node.isTitle() && STEPS.contains(Wordings.title(node.text())));
    node.below().forEach(child -> read(child, within));
  }
}
