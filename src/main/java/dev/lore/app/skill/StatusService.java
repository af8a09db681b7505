package dev.lore.app.skill;

import dev.lore.app.AuditedProject;
import dev.lore.app.CodeUse;
import dev.lore.app.RuleShelf;
import dev.lore.model.Confidence;
import dev.lore.model.Detection;
import dev.lore.model.Integration;
import dev.lore.model.IntegrationStatus;
import dev.lore.model.IntegrationStatus.Configured;
import dev.lore.model.Knowledge;
import dev.lore.model.Layer;
import dev.lore.model.Skill;
import dev.lore.model.StatusReport;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.skill.IntegrationsFile;
import dev.lore.store.skill.SetVariables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Tells how the services of a project stand: those that its code uses, and those that {@code
 * INTEGRATIONS.md} lists. Asks no service. Threads may share one.
 */
public final class StatusService {
  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;
  private final Predicate<String> environment;

  /**
   * A service over what the store knows.
   *
   * @param environment whether a variable of this name has a value in the environment; values are
   *     not looked at
   */
  public StatusService(KnowledgeStore knowledge, RuleShelf shelf, Predicate<String> environment) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.environment = environment;
  }

  /** The status of the project around {@code folder}. */
  public StatusReport status(Path folder) {
    var root = AuditedProject.around(List.of(folder)).root();
    var known = knowledge.load(root);
    var rows = new TreeMap<String, IntegrationsFile.Row>();
    var entries = new TreeMap<String, Integration>();
    for (var detection : CodeUse.of(root, known, shelf).detections()) {
      if (detection.confidence() != Confidence.LOW) {
        used(detection, known, entries);
      }
    }
    for (var row : IntegrationsFile.read(root)) {
      var entry =
          Integration.called(row.service(), known.integrations())
              .orElseGet(() -> Integration.named(row.service(), List.of(), "", Layer.PROJECT));
      entries.put(entry.name(), entry);
      rows.put(entry.name(), row);
    }
    var variables = SetVariables.in(root, environment);
    return new StatusReport(
        entries.values().stream().map(entry -> status(entry, known, rows, variables)).toList(),
        known.faults());
  }

  private static void used(Detection used, Knowledge known, Map<String, Integration> entries) {
    known.integrations().stream()
        .filter(entry -> entry.name().equals(used.integration()))
        .forEach(entry -> entries.put(entry.name(), entry));
  }

  private static IntegrationStatus status(
      Integration entry,
      Knowledge known,
      Map<String, IntegrationsFile.Row> rows,
      Predicate<String> isSet) {
    var row = rows.get(entry.name());
    var configured =
        entry.envVars().isEmpty()
            ? Configured.UNKNOWN
            : entry.envVars().stream().anyMatch(isSet) ? Configured.YES : Configured.NO;
    return new IntegrationStatus(
        entry.name(),
        entry.title(),
        known.skills().stream().filter(entry::coveredBy).map(Skill::name).toList(),
        configured,
        row == null ? "" : row.state(),
        row == null ? "" : row.lastError());
  }
}
