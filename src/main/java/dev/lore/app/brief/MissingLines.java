package dev.lore.app.brief;

import dev.lore.app.find.SyncedIndex;
import dev.lore.model.Brief.Topic;
import dev.lore.model.Layer;
import dev.lore.model.Learning;

/** What a brief can't say for want of knowledge, and how to mend that. */
final class MissingLines {
  private static final int FAULTS = 3;

  private final BriefedTask task;
  private final TaskKnowledge found;
  private final BriefLines lines;

  MissingLines(BriefedTask task, TaskKnowledge found, BriefLines lines) {
    this.task = task;
    this.found = found;
    this.lines = lines;
  }

  void add(SyncedIndex index) {
    index.faults().stream()
        .limit(FAULTS)
        .forEach(fault ->
            lines.add(
                Topic.MISSING,
                "set aside: " + fault.problem() + "; " + fault.advice(),
                "",
                fault.at(),
                layer(fault.at().path())));
    for (var mention : task.mentions()) {
      var name = mention.entry().name();
      if (!found.hasLearning(mention.entry())) {
        say(
            "no learning about "
                + name
                + ": after building, `lore learn \"…\" --integration "
                + name
                + "`");
      }
    }
    task.open().keySet().forEach(category -> say("the provider for " + category + " is not named"));
    if (lines.isEmpty()) {
      say("nothing is known that fits this task: try `lore find` with other words");
    }
    if (!index.hasProject()) {
      say("this project has written nothing down yet: `lore learn \"…\"` begins its expertise/");
    }
  }

  private void say(String text) {
    lines.add(Topic.MISSING, text, "", Learning.NOWHERE, Layer.PROJECT);
  }

  private static Layer layer(String path) {
    return path.startsWith("toolkit/") ? Layer.TOOLKIT : Layer.PROJECT;
  }
}
