package dev.lore.app.plan.draft;

import dev.lore.model.Integration;
import dev.lore.model.PlanDraft.Part;
import dev.lore.model.PlanDraft.Row;
import dev.lore.parse.plan.PlanForm;
import dev.lore.parse.plan.PlanForm.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The six artefacts for one service: what the catalogue knows, what is proposed, and questions for
 * the rest.
 */
final class ArtefactParts {
  private static final String ENDPOINTS = "Endpoint Specs";
  private static final String RETRY = "Retry Logic";
  private static final String FAILURES = "Failure Modes";
  private static final String PHASES = "Phase 1 vs Phase 2 Plan";
  private static final String HEADERS = "Headers";
  private static final String IMPACT = "User impact";

  /** What the catalogue says of a field. */
  private static final Map<String, Function<Integration, String>> SAID =
      Map.of(
          "Auth Method/Mechanism",
          entry -> entry.particulars().auth(),
          "Auth Method/Token storage",
          entry -> String.join(", ", entry.envVars()),
          ENDPOINTS + "/Rate limits",
          entry -> entry.particulars().rateLimits());

  private final PlanForm form;
  private final Integration entry;
  private final String source;
  private final int level;

  /** Those of {@code entry}, under headings of {@code level}. */
  ArtefactParts(PlanForm form, Integration entry, int level) {
    this.form = form;
    this.entry = entry;
    this.source = PlannedTask.source(entry);
    this.level = level;
  }

  /** The parts and fields that are more to it than the form says, by title: {@code Part/Field}. */
  static List<String> titles() {
    return Stream.concat(
            Stream.of(RETRY, PHASES, ENDPOINTS + "/" + HEADERS, FAILURES + "/" + IMPACT),
            SAID.keySet().stream())
        .toList();
  }

  List<Part> parts() {
    var parts = new ArrayList<Part>();
    for (var part : form.parts()) {
      if (part.artefact()) {
        var rows = new ArrayList<>(known(part.title()));
        if (!part.title().equals(PHASES)) {
          part.fields().stream()
              .filter(field -> !field.each() || isOneForAll(part, field))
              .map(field -> row(part, field))
              .forEach(rows::add);
        }
        parts.add(Part.list(level, part.title(), rows));
        parts.addAll(below(part.title()));
      }
    }
    return parts;
  }

  /** What users notice is asked once, and all calls prove in one way who makes them. */
  private static boolean isOneForAll(PlanForm.Part part, Field field) {
    return (part.title().equals(FAILURES) && field.title().equals(IMPACT))
        || (part.title().equals(ENDPOINTS) && field.title().equals(HEADERS));
  }

  /** What the catalogue says of a part beside its fields. */
  private List<Row> known(String part) {
    var rows = new ArrayList<Row>();
    var particulars = entry.particulars();
    switch (part) {
      case ENDPOINTS -> {
        if (!entry.hosts().isEmpty()) {
          rows.add(Row.known("Host", String.join(", ", entry.hosts()), source));
        }
        if (!entry.docs().isEmpty()) {
          rows.add(Row.known("Documentation", entry.docs(), source));
        }
        var webhook = particulars.webhook();
        if (webhook != null) {
          rows.add(Row.known("Webhook", WebhookWords.of(webhook), source));
        }
      }
      case RETRY -> {
        if (!particulars.retry().isEmpty()) {
          rows.add(Row.known("As published", particulars.retry(), source));
        }
      }
      default -> {}
    }
    return rows;
  }

  private Row row(PlanForm.Part part, Field field) {
    var title = part.title() + "/" + field.title();
    var said = SAID.getOrDefault(title, unknown -> "").apply(entry);
    if (!said.isEmpty()) {
      return Row.known(field.title(), said, source);
    }
    if (field.title().equals(HEADERS)) {
      return Row.proposed(field.title(), "the credentials of the auth method, on every call");
    }
    return field.standard().isEmpty()
        ? Row.open(field.title(), field.ask().replace("{service}", entry.title()))
        : Row.proposed(field.title(), field.standard());
  }

  private List<Part> below(String part) {
    return switch (part) {
      case FAILURES -> List.of(failures());
      case PHASES -> List.of(first(), second());
      default -> List.of();
    };
  }

  private Part failures() {
    var rows =
        Words.of("failure-modes.txt").stream()
            .map(cells -> new Row("", cells, Row.PROPOSED))
            .toList();
    var heads = List.of("Mode", "Detection", "Response", "Recovery", "Alerting");
    return new Part(level + 1, "Modes", heads, rows);
  }

  private Part first() {
    return Part.list(
        level + 1,
        "Phase 1",
        List.of(
            Row.proposed(
                "Deliverables",
                "the client with its credentials, timeouts and retries, and the first endpoint"),
            Row.proposed("Complexity", "low, as long as it is one endpoint"),
            Row.proposed("Dependencies", "the credentials of " + entry.title()),
            Row.open("Risks", "what may keep " + entry.title() + " from being used in time?"),
            Row.proposed(
                "Success criteria",
                "a call with test credentials is answered and stored; a refused one is told")));
  }

  private Part second() {
    var webhook = entry.particulars().webhook() == null ? "" : "verified webhooks, ";
    return Part.list(
        level + 1,
        "Phase 2",
        List.of(
            Row.proposed(
                "Deliverables",
                webhook + "the other endpoints, the circuit breaker, reconciliation, alerts"),
            Row.proposed("Complexity", "medium"),
            Row.proposed("Dependencies", "phase 1 in use"),
            Row.open("Risks", "what grows with the number of calls?"),
            Row.open("Triggers", "what starts phase 2?")));
  }

  /** The row of credentials of a service. */
  static Row credential(Integration entry, String stories) {
    var auth = entry.particulars().auth();
    var type =
        auth.isEmpty()
            ? "Open question: which credentials does " + entry.title() + " want?"
            : auth
                + (entry.envVars().isEmpty()
                    ? ""
                    : " (" + String.join(", ", entry.envVars()) + ")");
    return new Row(
        "",
        List.of(
            entry.title(),
            type,
            stories,
            "upfront",
            "build against recorded answers until they are there"),
        auth.isEmpty() ? Row.PROPOSED : PlannedTask.source(entry));
  }
}
