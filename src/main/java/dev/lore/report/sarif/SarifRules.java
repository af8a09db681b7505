package dev.lore.report.sarif;

import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.Severity;
import dev.lore.report.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The rules of a run as SARIF's reporting descriptors (SARIF 2.1.0, section 3.49), each at the
 * index that results refer to.
 *
 * <p>The properties are those that GitHub's code scanning reads: {@code precision}, {@code
 * problem.severity}, {@code tags} and, for rules of the pack {@code security}, {@code
 * security-severity}, a number of which GitHub makes critical (above 9.0), high (from 7.0), medium
 * (from 4.0) or low. {@code severity} is Lore's own, since SARIF's levels don't tell P0 from P1.
 */
final class SarifRules {
  private static final String SECURITY = "security";
  private static final Pattern WORD_START = Pattern.compile("(?:^|-)([a-z0-9])");

  private final List<RuleSummary> rules;
  private final Map<RuleId, Integer> places = new HashMap<>();

  SarifRules(List<RuleSummary> rules) {
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      places.put(rules.get(i).id(), i);
    }
  }

  /** Where {@code rule} stands; empty for one that the report does not list. */
  OptionalInt indexOf(RuleId rule) {
    Integer place = places.get(rule);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** Writes the field {@code rules}. */
  void write(Json json) throws IOException {
    json.objects("rules", rules, rule -> rule(json, rule));
  }

  /** SARIF's word for a severity (section 3.27.10). */
  static String level(Severity severity) {
    return switch (severity) {
      case P0, P1 -> "error";
      case P2 -> "warning";
      case NOTE -> "note";
    };
  }

  private static void rule(Json json, RuleSummary rule) throws IOException {
    json.text("id", rule.id().toString());
    json.text("name", pascalCase(rule.id().name()));
    json.object("shortDescription", () -> json.text("text", rule.title()));
    json.object("fullDescription", () -> json.text("text", rule.summary()));
    json.object(
        "help",
        () -> {
          json.text("text", rule.page());
          json.text("markdown", rule.page());
        });
    json.object("defaultConfiguration", () -> json.text("level", level(rule.severity())));
    json.object("properties", () -> properties(json, rule));
  }

  private static void properties(Json json, RuleSummary rule) throws IOException {
    json.texts("tags", List.of(rule.id().pack()));
    json.text("severity", rule.severity().name());
    json.text("precision", "high");
    json.text("problem.severity", problemSeverity(rule.severity()));
    if (rule.id().pack().equals(SECURITY)) {
      json.text("security-severity", securitySeverity(rule.severity()));
    }
  }

  private static String problemSeverity(Severity severity) {
    return severity == Severity.NOTE ? "recommendation" : level(severity);
  }

  private static String securitySeverity(Severity severity) {
    return switch (severity) {
      case P0 -> "9.5";
      case P1 -> "8.0";
      case P2 -> "5.5";
      case NOTE -> "2.0";
    };
  }

  private static String pascalCase(String name) {
    return WORD_START.matcher(name).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
  }
}
