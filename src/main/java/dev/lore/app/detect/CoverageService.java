package dev.lore.app.detect;

import dev.lore.app.AuditedProject;
import dev.lore.app.CodeUse;
import dev.lore.app.RuleShelf;
import dev.lore.model.Confidence;
import dev.lore.model.CoverageReport;
import dev.lore.model.CoverageReport.Row;
import dev.lore.model.Detection;
import dev.lore.model.Integration;
import dev.lore.model.Seed;
import dev.lore.store.KnowledgeStore;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what is known, and what is missing, of seeds and services in use. Threads may share one.
 */
public final class CoverageService {
  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;

  /** A service over what the store knows, with the detection rules that the shelf offers. */
  public CoverageService(KnowledgeStore knowledge, RuleShelf shelf) {
    this.knowledge = knowledge;
    this.shelf = shelf;
  }

  /**
   * The coverage of the project around {@code folder}: each seed, each service that was dropped,
   * and each that its code uses.
   */
  public CoverageReport cover(Path folder) {
    var root = AuditedProject.around(List.of(folder)).root();
    var known = knowledge.load(root);
    var use = CodeUse.of(root, known, shelf);
    var used =
        use.detections().stream()
            .filter(one -> one.confidence() != Confidence.LOW)
            .collect(Collectors.toMap(Detection::integration, Function.identity()));
    var coverage = new CoverageRow(known, use, used);
    var rows =
        known.integrations().stream()
            .flatMap(entry -> rows(entry, used.containsKey(entry.name()), coverage))
            .sorted(Comparator.comparing((Row row) -> !row.seed()))
            .toList();
    return new CoverageReport(use.filesRead(), rows, known.faults());
  }

  private static Stream<Row> rows(Integration entry, boolean used, CoverageRow coverage) {
    var seeds = entry.standing().seeds();
    if (!seeds.isEmpty()) {
      boolean several = seeds.size() > 1;
      return seeds.stream().map(seed -> coverage.of(entry, several ? seed : whole(seed), true));
    }
    boolean dropped = !entry.standing().dropped().isEmpty();
    return used || dropped
        ? Stream.of(coverage.of(entry, new Seed("", List.of()), dropped))
        : Stream.of();
  }

  private static Seed whole(Seed seed) {
    return new Seed("", seed.skills());
  }
}
