package dev.lore.parse.plan;

import dev.lore.facts.PlanFact;
import dev.lore.facts.PlanNeed;
import dev.lore.facts.PlanSection;
import dev.lore.facts.PlanStory;
import dev.lore.model.Location;
import dev.lore.parse.markdown.MarkdownOutline;
import dev.lore.parse.markdown.OutlineNode;
import dev.lore.parse.plan.PlanForm.Part;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Markdown plans by their form. Threads may share one. */
public final class PlanReader {
  private final PlanForm form;
  private final PlanWords words = new PlanWords();

  /** A reader of plans of this form. */
  public PlanReader(PlanForm form) {
    this.form = form;
  }

  /** The facts of one plan, while they are gathered. */
  private record Gathered(SourceText source, Set<PlanFact> facts, List<String> unread) {
    Location at(int line) {
      return Location.of(source.path(), line);
    }
  }

  /** What the plan in {@code source} says. */
  public PlanText read(SourceText source) {
    var outline = MarkdownOutline.of(source.text());
    var plan = new Gathered(source, new LinkedHashSet<>(), new ArrayList<>());
    var titles = outline.stream().filter(OutlineNode::isTitle).findFirst();
    outline.forEach(node -> sections(node, 0, false, plan));
    var stories = PlanStories.of(outline);
    stories.forEach(node -> plan.facts().add(new PlanStory(plan.at(node.line()), node.all())));
    plan.facts().addAll(words.questions(outline, source.path()));
    stories.forEach(node -> vague(node, plan));
    return new PlanText(
        plan.at(titles.map(OutlineNode::line).orElse(1)),
        titles.map(OutlineNode::text).orElse(""),
        List.copyOf(plan.facts()),
        NamingLines.of(outline, stories, source),
        List.copyOf(plan.unread()));
  }

  /** That a plan has these parts. */
  public List<PlanNeed> parts(Location at, boolean integrates) {
    return form.parts().stream()
        .filter(
            part -> part.title().equals(PlanSection.CREDENTIALS) || (integrates && part.artefact()))
        .map(part -> new PlanNeed(at, 0, part.title(), "", "", PlanNeed.Limits.NONE))
        .toList();
  }

  private void sections(OutlineNode node, int group, boolean within, Gathered plan) {
    if (!node.isTitle()) {
      return;
    }
    var part = within ? null : part(node);
    boolean rows = node.nodes().anyMatch(one -> !one.equals(node) && isEntry(one));
    var section =
        new PlanSection(
            plan.at(node.line()),
            group,
            part == null ? usual(node.text()) : part.title(),
            below(node),
            rows);
    plan.facts().add(section);
    if (part != null) {
      var fields = new PlanFields(part, section);
      plan.facts().addAll(fields.of(node));
      plan.unread().addAll(fields.unread(node.line()));
      vague(node, plan);
      plan.facts().addAll(words.later(node, part, plan.source().path()));
    }
    boolean inside = within || part != null;
    node.below().forEach(child -> sections(child, node.line(), inside, plan));
  }

  private void vague(OutlineNode node, Gathered plan) {
    node.nodes().forEach(one -> plan.facts().addAll(words.vague(one.own(), plan.at(one.line()))));
  }

  private static boolean isEntry(OutlineNode node) {
    return node.kind() == OutlineNode.Kind.ROW || node.kind() == OutlineNode.Kind.ITEM;
  }

  private static String usual(String title) {
    return Wordings.title(title).equals(Wordings.plain(PlanSection.SKILLS))
        ? PlanSection.SKILLS
        : title;
  }

  private static String below(OutlineNode node) {
    return String.join("\n", node.below().stream().map(OutlineNode::all).toList());
  }

  /** The part of a plan that a section is, unless it holds several. */
  private @Nullable Part part(OutlineNode node) {
    var own = part(node.text());
    var within = new ArrayList<Part>();
    node.below().stream()
        .filter(OutlineNode::isTitle)
        .flatMap(child -> part(child.text()).stream())
        .filter(part -> own.isEmpty() || !part.equals(own.get()))
        .distinct()
        .forEach(within::add);
    return within.size() > 1 ? null : own.orElse(null);
  }

  private Optional<Part> part(String title) {
    var plain = Wordings.title(title);
    return Stream.of(true, false)
        .flatMap(exactly ->
            form.parts().stream()
                .filter(part ->
                    exactly ? part.names().contains(plain) : Wordings.titled(plain, part.names())))
        .findFirst();
  }
}
