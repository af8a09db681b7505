package dev.lore.report.sarif;

import dev.lore.model.Acceptance;
import dev.lore.model.AuditReport;
import dev.lore.model.AuditReport.Suppressed;
import dev.lore.model.Finding;
import dev.lore.model.Waiver;
import dev.lore.report.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a run as SARIF's results (SARIF 2.1.0, section 3.27), open and suppressed ones
 * together in the order of places.
 *
 * <p>Every result has the field {@code suppressions}, empty for an open one: by section 3.27.23 all
 * results of a run have it or none.
 */
final class SarifResults {
  private final Json json;
  private final SarifRules rules;
  private final Fingerprints fingerprints = new Fingerprints();

  private record Result(Finding finding, @Nullable Acceptance suppression) {}

  SarifResults(Json json, SarifRules rules) {
    this.json = json;
    this.rules = rules;
  }

  /** Writes the field {@code results}; once, since fingerprints count equal findings. */
  void write(AuditReport report) throws IOException {
    List<Result> results = new ArrayList<>();
    report.findings().forEach(finding -> results.add(new Result(finding, null)));
    for (Suppressed one : report.suppressed()) {
      results.add(new Result(one.finding(), one.suppression()));
    }
    results.sort(Comparator.comparing(Result::finding));
    json.objects("results", results, this::result);
  }

  /**
   * {@code text} as a plain text message that holds no link: {@code handlers[key](event)} would be
   * one by section 3.11.6. Braces stay single, as viewers replace placeholders only in messages
   * that have arguments.
   */
  static String plain(String text) {
    return text.replace("](", "\\](");
  }

  private void result(Result result) throws IOException {
    Finding finding = result.finding();
    json.text("ruleId", finding.rule().toString());
    var index = rules.indexOf(finding.rule());
    if (index.isPresent()) {
      json.number("ruleIndex", index.getAsInt());
    }
    json.text("level", SarifRules.level(finding.severity()));
    json.object("message", () -> json.text("text", plain(finding.message())));
    SarifLocation.write(json, finding.at());
    json.object(
        "partialFingerprints", () -> json.text(Fingerprints.KEY, fingerprints.next(finding)));
    Acceptance suppression = result.suppression();
    json.objects(
        "suppressions",
        suppression == null ? List.<Acceptance>of() : List.of(suppression),
        one -> {
          json.text("kind", one instanceof Waiver ? "external" : "inSource");
          json.text("justification", one.justification());
        });
  }
}
