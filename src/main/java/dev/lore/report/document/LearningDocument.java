package dev.lore.report.document;

import dev.lore.model.KeptLearning;
import dev.lore.report.Json;
import dev.lore.report.text.LearningLines;
import java.io.IOException;
import java.util.List;

/**
 * Learnings and who keeps them; their schema is {@code learnings-1.schema.json}.
 *
 * @param page whether people see all of each, and not a line
 */
public record LearningDocument(List<KeptLearning> learnings, boolean page) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    if (!page) {
      LearningLines.table(learnings, out);
      return;
    }
    for (var kept : learnings) {
      LearningLines.page(kept, out);
    }
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.objects("learnings", learnings, kept -> learning(json, kept));
  }

  private static void learning(Json json, KeptLearning kept) throws IOException {
    var learning = kept.learning();
    json.text("id", learning.id());
    json.text("domain", kept.domain());
    json.text("layer", kept.layer().name());
    json.flag("archived", kept.archived());
    json.text("date", learning.date());
    json.text("insight", learning.insight());
    json.text("context", learning.context());
    json.texts("files", learning.files());
    json.text("integration", learning.integration());
    json.text("kind", learning.kind());
    json.number("confirmed", learning.confirmed());
    json.number("refuted", learning.refuted());
    json.place(learning.at());
  }
}
