package dev.lore.report.skill;

import dev.lore.model.PlacedSkill;
import dev.lore.model.PlacedSkill.Fate;
import dev.lore.model.PlacedSkill.Sight;
import dev.lore.model.SkillClient;
import dev.lore.model.SkillListing;
import dev.lore.report.Json;
import dev.lore.report.document.Document;
import dev.lore.report.text.Printable;
import dev.lore.report.text.Terminal;
import java.io.IOException;
import java.util.stream.Collectors;

/** The skills that clients find; its schema is {@code skills-1.schema.json}. */
public record SkillsDocument(SkillListing listing) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    String name = "";
    for (var placed : listing.skills()) {
      if (!placed.skill().name().equals(name)) {
        name = placed.skill().name();
        terminal.line(Printable.text(name));
      }
      var taken = clients(placed, Fate.TAKEN);
      terminal.line(
          "  " + Printable.text(placed.skill().path()) + (taken.isEmpty() ? "" : "  " + taken));
      for (var sight : placed.sights()) {
        if (sight.fate() != Fate.TAKEN) {
          terminal.line("    " + sight.client() + ": " + Printable.text(said(sight)));
        }
      }
    }
    for (var fault : listing.faults()) {
      terminal.line(Printable.text("not read: " + fault.at() + ": " + fault.problem()));
    }
    int count = listing.skills().size();
    terminal.line(count == 0 ? "no skills" : count + (count == 1 ? " skill" : " skills"));
  }

  private static String clients(PlacedSkill placed, Fate fate) {
    return placed.sights().stream()
        .filter(sight -> sight.fate() == fate)
        .map(sight -> sight.client().toString())
        .collect(Collectors.joining(", "));
  }

  private static String said(Sight sight) {
    if (sight.fate() == Fate.HIDDEN) {
      return "hidden by " + sight.other();
    }
    return sight.client().same() == SkillClient.Same.BOTH
        ? "offered beside " + sight.other()
        : "this one or " + sight.other() + ", it does not say which";
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.objects("skills", listing.skills(), placed -> placed(json, placed));
    json.faults(listing.faults());
  }

  private static void placed(Json json, PlacedSkill placed) throws IOException {
    var skill = placed.skill();
    json.text("name", skill.name());
    json.text("description", skill.description());
    json.text("integration", skill.integration());
    json.texts("triggers", skill.triggers());
    json.text("path", skill.path());
    json.text("layer", skill.layer().name());
    json.text("folder", placed.folder());
    json.objects(
        "clients",
        placed.sights(),
        sight -> {
          json.text("client", sight.client().toString());
          json.text("fate", sight.fate().name());
          json.text("other", sight.other());
        });
  }
}
