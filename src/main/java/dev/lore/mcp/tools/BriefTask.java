package dev.lore.mcp.tools;

import dev.lore.app.brief.BriefService;
import dev.lore.mcp.call.Arguments;
import dev.lore.mcp.call.Input;
import dev.lore.mcp.call.Inputs;
import dev.lore.mcp.call.Listing;
import dev.lore.mcp.call.LoreTool;
import dev.lore.mcp.call.ToolCard;
import dev.lore.model.Brief.Line;
import dev.lore.model.BriefRequest;
import dev.lore.model.Learning;
import java.util.Locale;
import java.util.function.Supplier;

/** {@code brief_task}: what is known that matters to a task. */
public final class BriefTask implements LoreTool {
  private static final ToolCard CARD =
      new ToolCard(
          "brief_task",
          "Tell what is known that matters to a task: integrations, variables, patterns,"
              + " conventions, learnings, skills to load, what is missing. Call it first, before"
              + " planning any work with a third-party service.",
          Inputs.budgeted(
              "brief_task",
              Input.text("task", "in your own words", 20_000).needed(),
              Input.texts("files", "what you work on; what git sees changed if not given", 200)),
          Schema.page(
              "lines",
              Schema.objects(
                  "topic", "string",
                  "text", "string",
                  "id", "string",
                  "date", "string",
                  "path", "string")),
          ToolCard.Effect.READS);

  private final Supplier<BriefService> briefs;

  /** The tool over {@code briefs}. */
  public BriefTask(Supplier<BriefService> briefs) {
    this.briefs = briefs;
  }

  @Override
  public ToolCard card() {
    return CARD;
  }

  @Override
  public Listing call(Caller caller, Arguments given) {
    var files = given.texts("files");
    var request =
        new BriefRequest(
            given.text("task"),
            files.isEmpty() ? null : files,
            given.number("max_tokens", BriefRequest.STANDARD_BUDGET),
            false);
    var brief = briefs.get().brief(caller.folder(), request);
    return new Listing(
        brief.lines().isEmpty() ? "Nothing is known that matters to this task." : Notes.NOTICE,
        Fields.of(),
        "lines",
        brief.lines().stream().map(BriefTask::item).toList());
  }

  private static Listing.Item item(Line line) {
    var path = line.at().equals(Learning.NOWHERE) ? "" : line.at().toString();
    var id = line.id().startsWith(line.at().path()) ? "" : line.id();
    return new Listing.Item(
        Notes.item(line.topic().title(), line.text(), id, line.date(), path),
        Fields.of(
            "topic", line.topic().name().toLowerCase(Locale.ROOT),
            "text", Notes.line(line.text()),
            "id", Notes.line(line.id()),
            "date", Notes.line(line.date()),
            "path", Notes.line(path)));
  }
}
