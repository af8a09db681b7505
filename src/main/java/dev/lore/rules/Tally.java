package dev.lore.rules;

import dev.lore.facts.Fact;
import dev.lore.facts.IntegrationUsed;
import dev.lore.model.Detection;
import dev.lore.model.Finding;
import dev.lore.model.RuleId;
import dev.lore.model.Severity;
import dev.lore.rules.catalog.RuleCatalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings together what the sessions of one audit gave, in an order that no thread decides. */
final class Tally {
  private static final Comparator<Detection.Evidence> BY_PLACE =
      Comparator.comparing(Detection.Evidence::at)
          .thenComparing(Detection.Evidence::rule)
          .thenComparing(Detection.Evidence::what);

  private final RuleCatalog catalog;
  private final TreeSet<Finding> findings = new TreeSet<>();
  private final Map<String, TreeSet<Detection.Evidence>> evidence = new TreeMap<>();
  private final Map<RuleId, Integer> examined = new HashMap<>();
  private final Map<String, Set<String>> files = new HashMap<>();
  private final List<PackageLook> packages = new ArrayList<>();

  Tally(RuleCatalog catalog) {
    this.catalog = catalog;
  }

  void add(Findings found, List<Fact> concluded) {
    for (var reported : found.reported()) {
      findings.add(
          new Finding(
              reported.rule(), severity(reported.rule()), reported.at(), reported.message()));
    }
    found.examined().forEach((rule, places) -> examined.merge(rule, places, Integer::sum));
    found
        .files()
        .forEach(
            (pack, paths) -> files.computeIfAbsent(pack, unused -> new HashSet<>()).addAll(paths));
    for (var fact : concluded) {
      if (fact instanceof IntegrationUsed used) {
        evidence
            .computeIfAbsent(used.integration(), unused -> new TreeSet<>(BY_PLACE))
            .add(
                new Detection.Evidence(
                    RuleId.of(used.rule()), used.at(), used.evidence(), used.confidence()));
      }
    }
  }

  /** A folder that has integrations. */
  void add(PackageLook look) {
    packages.add(look);
  }

  private Severity severity(RuleId rule) {
    return catalog.rule(rule).severity();
  }

  Conclusions conclusions() {
    var detections =
        evidence.entrySet().stream()
            .map(entry -> new Detection(entry.getKey(), List.copyOf(entry.getValue())))
            .toList();
    return new Conclusions(
        List.copyOf(findings),
        detections,
        Map.copyOf(examined),
        Map.copyOf(files),
        List.copyOf(packages));
  }
}
