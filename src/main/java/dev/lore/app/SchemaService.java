package dev.lore.app;

import dev.lore.model.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The JSON schemas of what Lore reads and of what it prints. Keeps nothing. */
public final class SchemaService {
  private static final Map<String, String> PLACES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("expertise", "store/expertise"),
              Map.entry("catalog-entry", "store/catalog-entry"),
              Map.entry("lore.yaml", "store/lore"),
              Map.entry("audit", "report/report-1"),
              Map.entry("validation", "report/document/validation-1"),
              Map.entry("changes", "report/document/changes-1"),
              Map.entry("learnings", "report/document/learnings-1"),
              Map.entry("history", "report/document/history-1"),
              Map.entry("catalog", "report/document/catalog-1"),
              Map.entry("rules", "report/document/rules-1"),
              Map.entry("detect", "report/document/detect-1"),
              Map.entry("coverage", "report/document/coverage-1"),
              Map.entry("skills", "report/skill/skills-1"),
              Map.entry("matches", "report/skill/matches-1"),
              Map.entry("promotions", "report/skill/promotions-1"),
              Map.entry("status", "report/skill/status-1"),
              Map.entry("plan", "report/document/plan-1"),
              Map.entry("verification", "report/document/verification-1")));

  /**
   * The schema called {@code name}, as a JSON document in the draft 2020-12.
   *
   * @throws UserError when there is none
   */
  public String show(String name) {
    var place = PLACES.get(name);
    if (place == null) {
      throw new UserError(
          "no schema is called '" + name + "'",
          "There are " + String.join(", ", PLACES.keySet()) + ".");
    }
    var resource = "/dev/lore/" + place + ".schema.json";
    try (InputStream in = SchemaService.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
