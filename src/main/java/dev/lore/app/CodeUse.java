package dev.lore.app;

import dev.lore.facts.CodeFact;
import dev.lore.facts.EnvVarDeclared;
import dev.lore.facts.EnvVarRead;
import dev.lore.model.Detection;
import dev.lore.model.Knowledge;
import dev.lore.model.Progress;
import dev.lore.model.RuleSummary;
import dev.lore.parse.Codebase;
import dev.lore.parse.CodebaseReader;
import dev.lore.rules.AuditRules;
import dev.lore.rules.RuleBase;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Which integrations a tree uses, by the same rules as in an audit, and its environment variables.
 *
 * @param detections by name, with their evidence
 * @param documented variables in files that are samples to copy, in the order of places
 * @param read variables that code reads, in the order of places
 * @param filesRead how many files gave facts
 */
public record CodeUse(
    List<Detection> detections,
    List<EnvVarDeclared> documented,
    List<EnvVarRead> read,
    int filesRead) {

  /** Reads the tree at {@code root}; the project's own rules are left alone. */
  public static CodeUse of(Path root, Knowledge known, RuleShelf shelf) {
    var rules = shelf.rules(root, false);
    var concluding =
        rules.catalog().all().stream()
            .filter(rule -> !rule.reports())
            .map(RuleSummary::id)
            .collect(Collectors.toSet());
    var audit =
        new AuditRules(RuleBase.open(rules.loader(), concluding::contains), rules.catalog());
    var wanted = new HashSet<>(audit.wanted());
    wanted.add(EnvVarDeclared.class);
    wanted.add(EnvVarRead.class);
    var code = new CodebaseReader(wanted, List.of()).read(root, List.of(root), new Progress());
    Queue<EnvVarDeclared> declared = new ConcurrentLinkedQueue<>();
    Queue<EnvVarRead> read = new ConcurrentLinkedQueue<>();
    var found =
        audit.conclude(
            KnownFacts.of(known),
            code.folders().map(Codebase.Folder::facts).map(facts -> kept(facts, declared, read)));
    return new CodeUse(
        found.detections(),
        declared.stream()
            .filter(EnvVarDeclared::example)
            .sorted(Comparator.comparing(EnvVarDeclared::at))
            .toList(),
        read.stream().sorted(Comparator.comparing(EnvVarRead::at)).toList(),
        code.filesRead());
  }

  private static List<CodeFact> kept(
      List<CodeFact> facts, Queue<EnvVarDeclared> declared, Queue<EnvVarRead> read) {
    for (var fact : facts) {
      if (fact instanceof EnvVarDeclared variable) {
        declared.add(variable);
      } else if (fact instanceof EnvVarRead variable) {
        read.add(variable);
      }
    }
    return facts;
  }

  /** The detections that more than a file of variables shows. */
  public List<Detection> inCode() {
    var files = documented.stream().map(EnvVarDeclared::at).collect(Collectors.toSet());
    return detections.stream()
        .map(detection ->
            new Detection(
                detection.integration(),
                detection.evidence().stream()
                    .filter(evidence -> !files.contains(evidence.at()))
                    .toList()))
        .filter(detection -> !detection.evidence().isEmpty())
        .toList();
  }
}
