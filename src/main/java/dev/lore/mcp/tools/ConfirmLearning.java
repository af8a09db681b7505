package dev.lore.mcp.tools;

import dev.lore.app.LearningService;
import dev.lore.mcp.call.Arguments;
import dev.lore.mcp.call.Input;
import dev.lore.mcp.call.Inputs;
import dev.lore.mcp.call.Listing;
import dev.lore.mcp.call.LoreTool;
import dev.lore.mcp.call.ToolCard;
import dev.lore.model.UserError;
import java.util.function.Supplier;

/** {@code confirm_learning}: counts that a learning has proved right or wrong. */
public final class ConfirmLearning implements LoreTool {
  private static final ToolCard CARD =
      new ToolCard(
          "confirm_learning",
          "Say that one of the project's learnings proved right or wrong. Call it once you relied"
              + " on it and saw for yourself.",
          Inputs.of(
              "confirm_learning",
              Input.text("id", "such as l-b2pwiay7zm", 60).needed(),
              Input.text("verdict", "right or wrong", 5).needed()),
          Schema.object("id", "string", "confirmed", "integer", "refuted", "integer"),
          ToolCard.Effect.ADDS);

  private final Supplier<LearningService> learnings;

  /** The tool over {@code learnings}. */
  public ConfirmLearning(Supplier<LearningService> learnings) {
    this.learnings = learnings;
  }

  @Override
  public ToolCard card() {
    return CARD;
  }

  @Override
  public Listing call(Caller caller, Arguments given) {
    var id = given.text("id");
    var service = learnings.get();
    var said =
        switch (given.text("verdict")) {
          case "right" -> service.confirm(caller.folder(), id, "");
          case "wrong" -> service.refute(caller.folder(), id, "");
          default ->
              throw new UserError("'verdict' is neither right nor wrong", "Send one of the two.");
        };
    var learning = said.learning();
    return Listing.of(
        learning.id()
            + "  "
            + learning.at()
            + "  confirmed "
            + learning.confirmed()
            + "×, refuted "
            + learning.refuted()
            + "×",
        Fields.of(
            "id", learning.id(),
            "confirmed", learning.confirmed(),
            "refuted", learning.refuted()));
  }
}
