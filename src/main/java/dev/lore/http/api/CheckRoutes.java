package dev.lore.http.api;

import dev.lore.app.ChangeService;
import dev.lore.app.ValidationService;
import dev.lore.http.call.Call;
import dev.lore.http.route.Route;
import dev.lore.report.document.ChangeDocument;
import dev.lore.report.document.DocumentFormat;
import dev.lore.report.document.ValidationDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** How a project stands: its expertise held against its code, and what git knows of it. */
public final class CheckRoutes {
  private static final String JSON = "application/json";

  private final ValidationService validations;
  private final ChangeService changes;

  /** Routes over two services. */
  public CheckRoutes(ValidationService validations, ChangeService changes) {
    this.validations = validations;
    this.changes = changes;
  }

  /** All of them. */
  public List<Route> all() {
    return List.of(
        Route.post("/api/v1/validations", "Hold the expertise against the code", null)
            .ofProject()
            .answers(200, "As `lore validate --format json` prints it", null)
            .fails(404, 409)
            .does(this::validate),
        Route.get("/api/v1/changes", "List what changed, by git")
            .query("since", "A commit, branch or tag; where this branch left the default one.")
            .ofProject()
            .header("If-None-Match", "The ETag of what you have; 304 if it still is that.")
            .answers(200, "As `lore changes --format json` prints it", null)
            .answers(304, "Unchanged", "", null)
            .fails(404, 409, 422)
            .does(this::changes));
  }

  private void validate(Call call) throws IOException {
    var out = new ByteArrayOutputStream();
    DocumentFormat.JSON.write(
        new ValidationDocument(validations.validate(call.project(), null)), false, out);
    call.answer(200, JSON, out.toByteArray());
  }

  private void changes(Call call) throws IOException {
    var out = new ByteArrayOutputStream();
    DocumentFormat.JSON.write(
        new ChangeDocument(changes.list(call.project(), call.query("since"))), false, out);
    call.answer(200, JSON, out.toByteArray());
  }
}
