package dev.lore.report.skill;

import dev.lore.model.PromotionRequest;
import dev.lore.model.PromotionRequest.State;
import dev.lore.report.Json;
import dev.lore.report.document.Document;
import dev.lore.report.text.Printable;
import dev.lore.report.text.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Requests to the toolkit; its schema is {@code promotions-1.schema.json}. */
public record PromotionsDocument(List<PromotionRequest> requests) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    for (var request : requests) {
      terminal.line(
          Printable.text(request.id() + "  " + request.path() + "  " + said(request.decision())));
    }
    long open = requests.stream().filter(one -> one.decision().state() == State.OPEN).count();
    terminal.line(
        requests.isEmpty() ? "no requests" : requests.size() + " requests, " + open + " open");
  }

  private static String said(PromotionRequest.Decision decision) {
    var state = decision.state().name().toLowerCase(Locale.ROOT);
    return decision.state() == State.OPEN
        ? state
        : state
            + " by "
            + decision.by()
            + " on "
            + decision.on()
            + (decision.reason().isEmpty() ? "" : ": " + decision.reason());
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.objects(
        "requests",
        requests,
        request -> {
          json.text("id", request.id());
          json.text("skill", request.skill());
          json.text("integration", request.integration());
          json.text("path", request.path());
          json.text("requested", request.requested());
          json.text("state", request.decision().state().name());
          json.text("by", request.decision().by());
          json.text("on", request.decision().on());
          json.text("reason", request.decision().reason());
        });
  }
}
