package dev.lore.report.document;

import dev.lore.model.LearningHistory;
import dev.lore.report.Json;
import dev.lore.report.text.HistoryLines;
import java.io.IOException;

/** What became of a learning; its schema is {@code history-1.schema.json}. */
public record HistoryDocument(LearningHistory history) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    HistoryLines.list(history, out);
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.text("id", history.kept().learning().id());
    json.objects(
        "events",
        history.events(),
        event -> {
          json.text("date", event.date());
          json.text("what", event.what().name());
          json.number("times", event.times());
          json.text("from", event.from().name());
          json.text("detail", event.detail());
        });
    json.texts("notes", history.notes());
  }
}
