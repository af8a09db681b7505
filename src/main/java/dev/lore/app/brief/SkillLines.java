package dev.lore.app.brief;

import dev.lore.model.Brief.Topic;
import dev.lore.model.Learning;
import dev.lore.model.Location;
import dev.lore.model.PassageKind;
import dev.lore.model.Skill;
import java.util.List;

/** The skills to load for a task, and those that are missing. */
final class SkillLines {
  private static final int FOUND = 10;

  private final BriefedTask task;
  private final TaskKnowledge found;
  private final BriefLines lines;

  SkillLines(BriefedTask task, TaskKnowledge found, BriefLines lines) {
    this.task = task;
    this.found = found;
    this.lines = lines;
  }

  void add(List<Skill> skills) {
    for (var mention : task.mentions()) {
      var covering = skills.stream().filter(mention.entry()::coveredBy).toList();
      covering.forEach(this::add);
      if (covering.isEmpty()) {
        var text = "no skill covers " + mention.entry().name();
        lines.add(Topic.MISSING, text, "", Learning.NOWHERE, mention.entry().layer());
      }
    }
    for (var passage : found.about(PassageKind.SKILL, FOUND)) {
      skills.stream().filter(one -> one.path().equals(passage.at().path())).forEach(this::add);
    }
  }

  private void add(Skill skill) {
    var text = skill.name() + ": " + skill.description();
    lines.add(Topic.SKILLS, text, "", Location.of(skill.path(), 1), skill.layer());
  }
}
