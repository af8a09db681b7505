package dev.lore.app.plan.draft;

import dev.lore.app.CodeUse;
import dev.lore.model.Brief;
import dev.lore.model.Integration;
import dev.lore.model.Knowledge;
import dev.lore.model.Layer;
import dev.lore.model.Skill;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request, and what is known that a plan for it is made of.
 *
 * @param request in the asker's words
 * @param root the project's
 * @param entries services that it integrates, by name
 * @param beside services that the project integrates and the request does not name, by name
 * @param open categories that it asks for without naming a provider, with those known
 * @param known all knowledge
 * @param use what the project's code uses
 * @param brief what is known that matters to it
 */
record PlannedTask(
    String request,
    Path root,
    List<Integration> entries,
    List<Integration> beside,
    Map<String, List<Integration>> open,
    Knowledge known,
    CodeUse use,
    Brief brief) {
  /** The skill for a service. */
  Optional<Skill> skill(Integration entry) {
    return known.skills().stream().filter(entry::coveredBy).findFirst();
  }

  /** Whether a skill is to be made for a service. */
  boolean lacksSkill(Integration entry) {
    return skill(entry).isEmpty() && entry.standing().dropped().isEmpty();
  }

  /** Where the catalogue knows a service from. */
  static String source(Integration entry) {
    var path = "expertise/catalog/" + entry.name() + ".yaml";
    return entry.layer() == Layer.TOOLKIT ? "toolkit/" + path : path;
  }
}
