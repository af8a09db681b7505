package dev.lore.report.skill;

import dev.lore.model.IntegrationStatus;
import dev.lore.model.IntegrationStatus.Configured;
import dev.lore.model.StatusReport;
import dev.lore.report.Json;
import dev.lore.report.document.Document;
import dev.lore.report.text.Printable;
import java.io.IOException;
import java.util.stream.Collectors;

/** How services stand, in one line; its schema is {@code status-1.schema.json}. */
public record StatusDocument(StatusReport report) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    var all =
        report.integrations().stream().map(StatusDocument::said).collect(Collectors.joining(" | "));
    out.append("Integrations: ")
        .append(all.isEmpty() ? "none found" : Printable.text(all))
        .append('\n');
  }

  private static String said(IntegrationStatus one) {
    return one.title()
        + " ("
        + (one.skills().isEmpty() ? "no skill" : "covered")
        + (one.configured() == Configured.NO ? ", not configured" : "")
        + (one.state().isEmpty() || one.state().equals("active") ? "" : ", " + one.state())
        + (one.lastError().isEmpty() ? "" : ", last error: " + one.lastError())
        + ")";
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.objects(
        "integrations",
        report.integrations(),
        one -> {
          json.text("integration", one.integration());
          json.text("title", one.title());
          json.texts("skills", one.skills());
          json.text("configured", one.configured().name());
          json.text("state", one.state());
          json.text("lastError", one.lastError());
        });
    json.faults(report.faults());
  }
}
