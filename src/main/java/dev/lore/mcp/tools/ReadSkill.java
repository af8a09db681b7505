package dev.lore.mcp.tools;

import dev.lore.app.SkillService;
import dev.lore.mcp.call.Arguments;
import dev.lore.mcp.call.Input;
import dev.lore.mcp.call.Inputs;
import dev.lore.mcp.call.Listing;
import dev.lore.mcp.call.LoreTool;
import dev.lore.mcp.call.ToolCard;
import dev.lore.model.UserError;
import java.util.function.Supplier;

/** {@code read_skill}: a skill, or one section of it. */
public final class ReadSkill implements LoreTool {
  private static final ToolCard CARD =
      new ToolCard(
          "read_skill",
          "Read a skill before building what it is about. Name a section where you need only that;"
              + " `sections` lists them.",
          Inputs.budgeted(
              "read_skill",
              Input.text("name", "", 100).needed(),
              Input.text("section", "a heading", 200)),
          Schema.page(
              "name", "string",
              "path", "string",
              "sections", Schema.texts(),
              "text", "string"),
          ToolCard.Effect.READS);

  private final Supplier<SkillService> skills;

  /** The tool over {@code skills}. */
  public ReadSkill(Supplier<SkillService> skills) {
    this.skills = skills;
  }

  @Override
  public ToolCard card() {
    return CARD;
  }

  @Override
  public Listing call(Caller caller, Arguments given) {
    var page = skills.get().read(caller.folder(), given.text("name"));
    var titles = MarkdownText.titles(page.body()).stream().limit(50).toList();
    var section = given.text("section");
    var text = section.isEmpty() ? page.body() : MarkdownText.section(page.body(), section);
    if (text.isEmpty()) {
      throw new UserError(
          "the skill " + page.skill().name() + " has no section '" + section + "'",
          "It has " + String.join(", ", titles) + ".");
    }
    return new Listing(
        "",
        Fields.of(
            "name", page.skill().name(),
            "path", page.skill().path(),
            "sections", titles),
        "text",
        MarkdownText.blocks(text));
  }
}
