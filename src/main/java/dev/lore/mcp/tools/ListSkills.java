package dev.lore.mcp.tools;

import dev.lore.app.SkillService;
import dev.lore.mcp.call.Arguments;
import dev.lore.mcp.call.Inputs;
import dev.lore.mcp.call.Listing;
import dev.lore.mcp.call.LoreTool;
import dev.lore.mcp.call.ToolCard;
import dev.lore.model.Skill;
import dev.lore.report.text.Printable;
import java.util.Locale;
import java.util.function.Supplier;

/** {@code list_skills}: what skills there are. */
public final class ListSkills implements LoreTool {
  private static final ToolCard CARD =
      new ToolCard(
          "list_skills",
          "List the skills that this project and Lore bring, with when to use each. Call it before"
              + " planning work with a third-party service.",
          Inputs.paged("list_skills"),
          Schema.page(
              "skills",
              Schema.objects(
                  "name", "string",
                  "description", "string",
                  "integration", "string",
                  "layer", "string")),
          ToolCard.Effect.READS);

  private final Supplier<SkillService> skills;

  /** The tool over {@code skills}. */
  public ListSkills(Supplier<SkillService> skills) {
    this.skills = skills;
  }

  @Override
  public ToolCard card() {
    return CARD;
  }

  @Override
  public Listing call(Caller caller, Arguments given) {
    var all = skills.get().list(caller.folder());
    return new Listing(
        all.isEmpty() ? "There are no skills." : "",
        Fields.of(),
        "skills",
        all.stream().map(ListSkills::item).toList());
  }

  private static Listing.Item item(Skill skill) {
    return new Listing.Item(
        Printable.text(skill.name() + ": " + skill.description()),
        Fields.of(
            "name", skill.name(),
            "description", skill.description(),
            "integration", skill.integration(),
            "layer", skill.layer().name().toLowerCase(Locale.ROOT)));
  }
}
