package dev.lore.app.plan.draft;

import dev.lore.facts.PlanSection;
import dev.lore.model.Integration;
import dev.lore.model.PlanDraft.Part;
import dev.lore.model.PlanDraft.Row;
import dev.lore.store.files.SkillSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The stories of a plan in their order, those for missing skills first, and what they wait for. */
final class StoryParts {
  private final PlannedTask task;
  private final Map<Integration, List<String>> numbers = new LinkedHashMap<>();
  private int last;

  StoryParts(PlannedTask task) {
    this.task = task;
  }

  /** The parts, in the order of the plan. */
  List<Part> parts() {
    var parts = new ArrayList<Part>();
    if (Stream.concat(task.entries().stream(), task.beside().stream()).findAny().isPresent()) {
      parts.add(skills());
    }
    parts.add(steps());
    parts.add(credentials());
    return parts;
  }

  private Part skills() {
    var rows = new ArrayList<Row>();
    Stream.concat(task.entries().stream(), task.beside().stream())
        .map(this::skill)
        .forEach(rows::add);
    return Part.list(2, PlanSection.SKILLS, rows);
  }

  private Row skill(Integration entry) {
    var skill = task.skill(entry);
    if (skill.isPresent()) {
      return Row.known(
          entry.title(),
          "covered by the skill `" + skill.get().name() + "`; load it before its first story",
          skill.get().path());
    }
    if (!task.lacksSkill(entry)) {
      return Row.known(
          entry.title(),
          "has no skill and is to have none: " + entry.standing().dropped(),
          PlannedTask.source(entry));
    }
    var settings = SkillSettings.of(task.root());
    var path = settings.folder() + "/" + entry.name() + "/SKILL.md";
    return Row.plain(
        number(entry)
            + ": Create the skill for "
            + entry.title()
            + " in `"
            + path
            + "`, and queue it for the toolkit in `"
            + settings.updates()
            + "/`.");
  }

  private String number(Integration entry) {
    var number = "US-%03d".formatted(++last);
    numbers.computeIfAbsent(entry, unused -> new ArrayList<>()).add(number);
    return number;
  }

  private Part steps() {
    var rows = new ArrayList<Row>();
    for (var entry : task.entries()) {
      var title = entry.title();
      rows.add(
          Row.plain(
              number(entry)
                  + ": Ask for the credentials of "
                  + title
                  + ", and name their variables in `.env.example` without values."));
      rows.add(
          Row.plain(
              number(entry)
                  + ": Write the client for "
                  + title
                  + " with its timeouts, retries and errors, as the artefacts say."));
      rows.add(Row.plain(number(entry) + ": Build the first endpoint of " + title + " on it."));
      rows.add(
          Row.plain(
              number(entry)
                  + ": Test "
                  + title
                  + " against recorded answers: a good one, 401, 429 with Retry-After, 503 and a"
                  + " timeout."));
      if (entry.particulars().webhook() != null) {
        rows.add(
            Row.known(
                "",
                number(entry)
                    + ": In phase 2, verify the webhooks of "
                    + title
                    + " before they are parsed, and store them before they are answered.",
                PlannedTask.source(entry)));
      }
    }
    if (rows.isEmpty()) {
      rows.add(
          Row.open("", "in which steps is it built? Nothing that is integrated decides them."));
    }
    return Part.list(2, "Implementation Steps", rows);
  }

  private Part credentials() {
    var rows = new ArrayList<Row>();
    task.entries()
        .forEach(entry ->
            rows.add(
                ArtefactParts.credential(
                    entry, String.join(", ", numbers.getOrDefault(entry, List.of())))));
    task.beside()
        .forEach(entry ->
            rows.add(
                ArtefactParts.credential(
                    entry,
                    numbers.containsKey(entry)
                        ? String.join(", ", numbers.get(entry))
                        : "none here: in use by the project")));
    return rows.isEmpty()
        ? Part.list(
            2, PlanSection.CREDENTIALS, List.of(Row.plain("No external credentials are needed.")))
        : new Part(
            2,
            PlanSection.CREDENTIALS,
            List.of("Service", "Credential type", "Related stories", "Request timing", "Fallback"),
            rows);
  }
}
