package dev.lore.app.brief;

import dev.lore.model.Brief;
import dev.lore.model.Brief.Line;
import dev.lore.model.Brief.Topic;
import dev.lore.model.Layer;
import dev.lore.model.LearningId;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a brief while they are gathered: each text once, and each in its rank. */
final class BriefLines {
  private final Map<Topic, List<Line>> lines = new EnumMap<>(Topic.class);
  private final Set<String> said = new HashSet<>();

  /** A line and how much others are to come before it. */
  private record Ranked(Line line, int rank) {}

  /** Adds a text that Lore itself says of something at {@code at}. */
  void add(Topic topic, String text, String id, Location at, Layer layer) {
    add(new Line(topic, text, id, "", at, layer));
  }

  /** Adds what a passage says. */
  void add(Topic topic, String text, Passage passage) {
    add(new Line(topic, text, passage.id(), passage.date(), passage.at(), passage.layer()));
  }

  private void add(Line line) {
    if (said.add(LearningId.of(line.text()))) {
      lines.computeIfAbsent(line.topic(), unused -> new ArrayList<>()).add(line);
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The most useful first: the topics take turns, those that decide how to build more often. */
  Brief brief(int budget) {
    var ranked = new ArrayList<Ranked>();
    lines.forEach((topic, some) -> {
      for (int i = 0; i < some.size(); i++) {
        ranked.add(new Ranked(some.get(i), rank(topic, i)));
      }
    });
    ranked.sort(Comparator.comparingInt(Ranked::rank).thenComparing(one -> one.line().topic()));
    return new Brief(budget, ranked.stream().map(Ranked::line).toList(), 0);
  }

  private static int rank(Topic topic, int place) {
    return switch (topic) {
      case INTEGRATIONS -> place;
      case SKILLS -> 1 + 4 * place;
      case VARIABLES -> 2 + 4 * place;
      case WEBHOOKS_AND_RETRIES -> 3 + 3 * place;
      case CONVENTIONS, LEARNINGS -> 4 + 2 * place;
      case PATTERNS, MISSING -> 5 + 4 * place;
      case EXISTING -> 6 + 3 * place;
    };
  }
}
