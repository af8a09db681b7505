package dev.lore.app.brief;

import dev.lore.app.named.TaskWords;
import dev.lore.model.Integration;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether what was found matters to a task. A search gives the best there is, which may be nothing
 * much: one common word in common is not enough, and what is about another provider is not either.
 */
final class Relevance {
  private static final int MANY_WORDS = 60;

  private final BriefedTask task;
  private final List<Integration> known;
  private final TellingWords words;
  private final Map<Passage, Integer> grades = new HashMap<>();

  Relevance(BriefedTask task, List<Integration> known) {
    this.task = task;
    this.known = known;
    this.words = TellingWords.of(task.words());
  }

  boolean matters(Passage passage) {
    return grade(passage) > 0;
  }

  /** How near a passage is to the task: 3 what is about its integrations, 0 what is not for it. */
  int grade(Passage passage) {
    return grades.computeIfAbsent(passage, this::graded);
  }

  /** Whether it is about providers, and none of them is of use to the task. */
  boolean isForOthers(Passage passage) {
    var named = named(passage);
    return !named.isEmpty()
        && named.stream()
            .noneMatch(entry -> isMentioned(entry) || task.open().containsKey(entry.category()));
  }

  /** Whether it says that it is about {@code entry}, or names it. */
  boolean isAbout(Passage passage, Integration entry) {
    return named(passage).contains(entry);
  }

  private List<Integration> named(Passage passage) {
    var text = passage.integration().isEmpty() ? passage.title() + " " + passage.body() : "";
    var said = TaskWords.of(text);
    return known.stream()
        .filter(entry -> entry.calledBy(passage.integration()) || said.hasAsName(entry.title()))
        .toList();
  }

  private int graded(Passage passage) {
    var text = passage.title() + " " + passage.body();
    var named = named(passage);
    if (named.stream().anyMatch(this::isMentioned)) {
      return 3;
    }
    if (named.stream().anyMatch(entry -> task.open().containsKey(entry.category()))) {
      return 2;
    }
    boolean touched = passage.files().stream().anyMatch(task.touched().paths()::contains);
    return touched || (named.isEmpty() ? fits(passage, text) : nothingWanted() && shares(text, 2))
        ? 1
        : 0;
  }

  /** Whether what names no provider is for the task: by its words, and by whose domain it is in. */
  private boolean fits(Passage passage, String text) {
    if (isWanted(passage.domain())) {
      return passage.kind() == PassageKind.CONVENTION || shares(text, 1);
    }
    boolean others = known.stream().anyMatch(entry -> entry.category().equals(passage.domain()));
    return shares(text, others && !nothingWanted() ? 4 : 2);
  }

  private boolean isWanted(String domain) {
    return task.open().containsKey(domain)
        || task.mentions().stream().anyMatch(mention -> mention.entry().category().equals(domain));
  }

  private boolean isMentioned(Integration entry) {
    return task.mentions().stream().anyMatch(mention -> mention.entry().equals(entry));
  }

  private boolean nothingWanted() {
    return task.mentions().isEmpty() && task.open().isEmpty();
  }

  private boolean shares(String text, int least) {
    int wanted = words.count();
    return TellingWords.of(text).shared(words)
        >= Math.min(Math.max(1, wanted), wanted > MANY_WORDS ? 2 + least : least);
  }
}
