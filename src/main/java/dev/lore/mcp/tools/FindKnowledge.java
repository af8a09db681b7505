package dev.lore.mcp.tools;

import dev.lore.app.find.FindService;
import dev.lore.mcp.call.Arguments;
import dev.lore.mcp.call.Input;
import dev.lore.mcp.call.Inputs;
import dev.lore.mcp.call.Listing;
import dev.lore.mcp.call.LoreTool;
import dev.lore.mcp.call.ToolCard;
import dev.lore.model.Hit;
import dev.lore.model.Search;
import java.util.function.Supplier;

/** {@code find_knowledge}: what is written down, by words. */
public final class FindKnowledge implements LoreTool {
  private static final int MOST = 50;

  private static final ToolCard CARD =
      new ToolCard(
          "find_knowledge",
          "Find learnings, patterns, conventions, skills and rules by words. Call it when a"
              + " question about a service comes up while building, and before you guess or search"
              + " the web.",
          Inputs.budgeted(
              "find_knowledge", Input.text("query", "words, no syntax", 2_000).needed()),
          Schema.page(
              "hits",
              Schema.objects(
                  "id", "string",
                  "kind", "string",
                  "title", "string",
                  "text", "string",
                  "date", "string",
                  "path", "string"),
              "total",
              "integer",
              "notes",
              Schema.texts()),
          ToolCard.Effect.READS);

  private final Supplier<FindService> find;

  /** The tool over {@code find}. */
  public FindKnowledge(Supplier<FindService> find) {
    this.find = find;
  }

  @Override
  public ToolCard card() {
    return CARD;
  }

  @Override
  public Listing call(Caller caller, Arguments given) {
    var hits = find.get().find(caller.folder(), Search.of(given.text("query")).page(MOST, 0));
    var notes = hits.notes().stream().map(Notes::line).toList();
    var head =
        hits.hits().isEmpty() ? "Nothing was found: try fewer or other words." : Notes.NOTICE;
    return new Listing(
        Notes.under(head, notes),
        Fields.of("total", hits.total(), "notes", notes),
        "hits",
        hits.hits().stream().map(FindKnowledge::item).toList());
  }

  private static Listing.Item item(Hit hit) {
    var passage = hit.passage();
    var kind = passage.kind().word();
    var path = passage.at().toString();
    var id = passage.id().startsWith(passage.at().path()) ? "" : passage.id();
    var title = passage.title();
    var text = title.isEmpty() ? passage.body() : title + ": " + passage.body();
    return new Listing.Item(
        Notes.item(kind, text, id, passage.date(), path),
        Fields.of(
            "id", Notes.line(passage.id()),
            "kind", kind,
            "title", Notes.line(title),
            "text", Notes.line(passage.body()),
            "date", Notes.line(passage.date()),
            "path", Notes.line(path)));
  }
}
