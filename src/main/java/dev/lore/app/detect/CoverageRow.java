package dev.lore.app.detect;

import dev.lore.app.CodeUse;
import dev.lore.facts.KnownSigns;
import dev.lore.model.CoverageReport.Row;
import dev.lore.model.CoverageReport.Status;
import dev.lore.model.Detection;
import dev.lore.model.Integration;
import dev.lore.model.Knowledge;
import dev.lore.model.Seed;
import dev.lore.model.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a row of the coverage says of one service, or one side of it.
 *
 * @param known all knowledge
 * @param use what the code reads and documents
 * @param used detections that count, by name of the service
 */
record CoverageRow(Knowledge known, CodeUse use, Map<String, Detection> used) {

  Row of(Integration entry, Seed side, boolean seed) {
    var skills =
        known.skills().stream().filter(one -> covers(one, entry, side)).map(Skill::name).toList();
    var read = read(entry);
    var documented = read.stream().filter(this::isDocumented).toList();
    var undocumented = read.stream().filter(name -> !isDocumented(name)).toList();
    int learnings = learnings(entry);
    var detection = used.get(entry.name());
    var lacks = lacks(skills, undocumented);
    var status = status(entry, lacks, !skills.isEmpty() || learnings > 0);
    return new Row(
        entry.name(),
        side.aspect(),
        seed,
        detection == null ? "" : detection.evidence().getFirst().at().toString(),
        skills,
        documented,
        undocumented,
        webhook(entry),
        learnings,
        status,
        status == Status.DROPPED ? entry.standing().dropped() : String.join("; ", lacks));
  }

  private static boolean covers(Skill skill, Integration entry, Seed side) {
    if (side.aspect().isEmpty()) {
      return entry.coveredBy(skill) || side.skills().contains(skill.name());
    }
    boolean another =
        entry.standing().seeds().stream()
            .anyMatch(seed -> !seed.equals(side) && seed.skills().contains(skill.name()));
    return side.skills().contains(skill.name())
        || (!another
            && (entry.name().equalsIgnoreCase(skill.name())
                || entry.calledBy(skill.integration())));
  }

  /** Its variables that code reads, each once. */
  private List<String> read(Integration entry) {
    var signs = KnownSigns.of(List.of(entry));
    return use.read().stream()
        .map(one -> one.name())
        .filter(name -> !signs.naming(name).isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private boolean isDocumented(String variable) {
    return use.documented().stream().anyMatch(one -> one.name().equals(variable));
  }

  private int learnings(Integration entry) {
    return known.expertise().stream()
        .mapToInt(one ->
            (int)
                one.learnings().stream()
                    .filter(learning -> entry.calledBy(learning.integration()))
                    .count())
        .sum();
  }

  private static String webhook(Integration entry) {
    return entry.particulars().webhook() == null
        ? "none: the catalogue knows of no webhook"
        : "unknown: no rule decides yet whether the signature is verified";
  }

  private static List<String> lacks(List<String> skills, List<String> undocumented) {
    var lacks = new ArrayList<String>();
    if (skills.isEmpty()) {
      lacks.add("no skill covers it");
    }
    if (!undocumented.isEmpty()) {
      lacks.add("in no sample file: " + String.join(", ", undocumented));
    }
    return lacks;
  }

  private static Status status(Integration entry, List<String> lacks, boolean something) {
    if (!entry.standing().dropped().isEmpty()) {
      return Status.DROPPED;
    }
    return lacks.isEmpty() ? Status.COVERED : something ? Status.PARTIAL : Status.MISSING;
  }
}
