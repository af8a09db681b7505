package dev.lore.mcp.tools;

import dev.lore.app.LearningService;
import dev.lore.app.LearningService.Handed;
import dev.lore.mcp.call.Arguments;
import dev.lore.mcp.call.Input;
import dev.lore.mcp.call.Inputs;
import dev.lore.mcp.call.Listing;
import dev.lore.mcp.call.LoreTool;
import dev.lore.mcp.call.ToolCard;
import dev.lore.model.LearningDraft;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code add_learning}: keeps what was discovered. */
public final class AddLearning implements LoreTool {
  private static final ToolCard CARD =
      new ToolCard(
          "add_learning",
          "Keep one verified fact about a third-party integration for whoever builds next. Call it"
              + " right when something surprised you (a quirk, a limit, a failure and its cause)"
              + " and after a build that succeeded. One sentence a fact; no secrets.",
          Inputs.of(
              "add_learning",
              Input.text("insight", "what is true, in a sentence", 2_000).needed(),
              Input.text("integration", "the service, such as stripe", 60),
              Input.text("domain", "where it is kept; the integration's category if not given", 60),
              Input.text("kind", "gotcha, pattern, …", 60),
              Input.text("context", "where it came up", 500),
              Input.texts("files", "what it is about, relative to the project", 20)),
          Schema.object(
              "id", "string",
              "added", "boolean",
              "domain", "string",
              "file", "string",
              "line", "integer",
              "confirmed", "integer",
              "notes", Schema.texts()),
          ToolCard.Effect.ADDS);

  private final Supplier<LearningService> learnings;

  /** The tool over {@code learnings}. */
  public AddLearning(Supplier<LearningService> learnings) {
    this.learnings = learnings;
  }

  @Override
  public ToolCard card() {
    return CARD;
  }

  @Override
  public Listing call(Caller caller, Arguments given) {
    var draft =
        new LearningDraft(
            given.text("insight"),
            given.text("context"),
            given.texts("files"),
            given.text("integration"),
            given.text("kind"),
            "",
            "");
    var domain = given.text("domain");
    var kept =
        learnings.get().add(caller.folder(), new Handed(domain.isEmpty() ? null : domain, draft));
    var learning = kept.learning();
    var outcome =
        kept.fresh() ? "added" : "known already, now confirmed " + learning.confirmed() + "×";
    var text =
        Stream.concat(
                Stream.of(learning.id() + "  " + learning.at() + "  " + outcome),
                kept.notes().stream())
            .collect(Collectors.joining("\n"));
    return Listing.of(
        text,
        Fields.of(
            "id", learning.id(),
            "added", kept.fresh(),
            "domain", kept.domain(),
            "file", learning.at().path(),
            "line", learning.at().line(),
            "confirmed", learning.confirmed(),
            "notes", kept.notes()));
  }
}
