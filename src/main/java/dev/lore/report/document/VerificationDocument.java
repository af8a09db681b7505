package dev.lore.report.document;

import dev.lore.model.PlanVerification;
import dev.lore.model.PlanVerification.Status;
import dev.lore.report.Json;
import dev.lore.report.text.Printable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a plan's must-haves come to; its schema is {@code verification-1.schema.json}. */
public record VerificationDocument(PlanVerification verification) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    for (var check : verification.checks()) {
      var evidence = check.evidence().isEmpty() ? "" : ", " + check.evidence();
      out.append("%-11s  ".formatted(lower(check.status())));
      out.append(Printable.text(check.subject() + ": " + check.why() + evidence));
      out.append(Printable.text(" (" + check.at() + ")")).append("\n");
    }
    out.append(
        Arrays.stream(Status.values())
            .map(status -> verification.count(status) + " " + lower(status))
            .collect(Collectors.joining(", ", "", "\n")));
  }

  private static String lower(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.flag("failed", verification.failed());
    json.objects(
        "checks",
        verification.checks(),
        check -> {
          json.place(check.at());
          json.text("kind", check.kind().name());
          json.text("subject", check.subject());
          json.text("status", check.status().name());
          json.text("why", check.why());
          json.text("evidence", check.evidence());
        });
  }
}
