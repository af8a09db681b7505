package dev.lore.parse.plan;

import com.google.re2j.Pattern;
import dev.lore.facts.PlanPhrase;
import dev.lore.facts.PlanPhrase.Kind;
import dev.lore.facts.PlanQuestion;
import dev.lore.model.Location;
import dev.lore.parse.markdown.OutlineNode;
import dev.lore.parse.plan.PlanForm.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a plan that weigh, and the questions that it leaves open. */
final class PlanWords {
  private static final Pattern QUESTION = Pattern.compile("(?i)\\bopen questions?:\\s*([^|\\n]+)");

  /** Code and quotations show words, they do not use them. */
  private static final Pattern QUOTED = Pattern.compile("`[^`\\n]*`|\"[^\"\\n]*\"|“[^”\\n]*”");

  /** What is left for later is promised to nobody. */
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "(?i)\\b(?:no|not|without|later|phase 2|phase two|defer\\w*|postpone\\w*|excluded?"
              + "|out of scope|open questions?)\\b");

  private final Pattern vague = vague();

  private static Pattern vague() {
    try (var in = PlanWords.class.getResourceAsStream("vague-phrases.txt")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.joining("|", "(?i)(?:^|[^\\pL\\pN])(", ")(?:[^\\pL\\pN]|$)"),
                  Pattern::compile));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Phrases of {@code text}, whose first line is at {@code at}, that say nothing. */
  List<PlanPhrase> vague(String text, Location at) {
    var plain = QUOTED.matcher(text).replaceAll("\"\"");
    var found = new ArrayList<PlanPhrase>();
    var matcher = vague.matcher(plain);
    while (matcher.find()) {
      int lines = (int) plain.substring(0, matcher.start(1)).chars().filter(c -> c == '\n').count();
      found.add(
          new PlanPhrase(
              Location.of(at.path(), at.line() + lines),
              matcher.group(1).replaceAll("\\s+", " "),
              Kind.VAGUE));
    }
    return found;
  }

  /** What a section promises for the first phase that belongs into a later one. */
  List<PlanPhrase> later(OutlineNode section, Part part, String path) {
    if (part.later().isEmpty()) {
      return List.of();
    }
    var first = part.subjects().getFirst();
    return firstPhase(section, first)
        .filter(node -> !NOT_NOW.matcher(node.own()).find())
        .flatMap(node ->
            Wordings.in(node.own(), part.later()).stream()
                .map(found ->
                    new PlanPhrase(Location.of(path, node.line()), found.name(), Kind.LATER)))
        .toList();
  }

  /** What is delivered in the first phase. */
  private static Stream<OutlineNode> firstPhase(OutlineNode section, PlanForm.Subject first) {
    return section
        .nodes()
        .filter(node -> !node.below().isEmpty() && names(node, first))
        .flatMap(node -> node.below().stream())
        .filter(node -> Wordings.plain(node.label() + " " + node.text()).startsWith("deliver"))
        .flatMap(OutlineNode::nodes)
        .distinct();
  }

  private static boolean names(OutlineNode node, PlanForm.Subject first) {
    var own = Wordings.title(node.label().isEmpty() ? node.text() : node.label());
    return first.names().stream().anyMatch(name -> (own + " ").startsWith(name + " "))
        && !own.contains("phase 2");
  }

  /** The questions that {@code outline} leaves open. */
  List<PlanQuestion> questions(List<OutlineNode> outline, String path) {
    var found = new ArrayList<PlanQuestion>();
    outline.stream()
        .flatMap(OutlineNode::nodes)
        .forEach(node -> {
          var matcher = QUESTION.matcher(node.own());
          while (matcher.find()) {
            found.add(new PlanQuestion(Location.of(path, node.line()), matcher.group(1).strip()));
          }
        });
    return found;
  }
}
