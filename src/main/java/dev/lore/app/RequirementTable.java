package dev.lore.app;

import dev.lore.facts.IntegrationFound;
import dev.lore.model.Finding;
import dev.lore.model.IntegrationAudit;
import dev.lore.model.Location;
import dev.lore.model.Requirement;
import dev.lore.model.RuleId;
import dev.lore.model.Severity;
import dev.lore.model.Verdict.Status;
import dev.lore.rules.PackageLook;
import java.util.List;

/** Says of each integration which requirements it keeps. */
final class RequirementTable {
  private final List<Requirement> requirements;
  private final List<Finding> open;

  /** A table of these requirements, not kept where findings are open. */
  RequirementTable(List<Requirement> requirements, List<Finding> open) {
    this.requirements = requirements;
    this.open = open;
  }

  /** The rows, sorted by place. */
  List<IntegrationAudit> of(List<PackageLook> packages) {
    return packages.stream()
        .flatMap(look -> look.integrations().stream().map(one -> row(one, look)))
        .sorted()
        .toList();
  }

  private IntegrationAudit row(IntegrationFound one, PackageLook look) {
    String folder = folder(one.at());
    var here = open.stream().filter(finding -> folder(finding.at()).equals(folder)).toList();
    return new IntegrationAudit(
        one.name(),
        one.at(),
        requirements.stream().map(requirement -> outcome(requirement, look, here)).toList());
  }

  private static IntegrationAudit.Outcome outcome(
      Requirement requirement, PackageLook look, List<Finding> here) {
    var found = here.stream().filter(one -> decides(requirement, one.rule())).toList();
    int examined =
        look.examined().entrySet().stream()
            .filter(entry -> decides(requirement, entry.getKey()))
            .mapToInt(entry -> entry.getValue())
            .max()
            .orElse(0);
    var places =
        found.isEmpty()
            ? look.places().entrySet().stream()
                .filter(entry -> decides(requirement, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(place -> Location.of(place.path(), place.line()))
                .distinct()
                .sorted()
                .limit(2)
                .toList()
            : found.stream().map(Finding::at).distinct().toList();
    return new IntegrationAudit.Outcome(
        requirement.name(), status(found, examined), examined, places);
  }

  private static Status status(List<Finding> found, int examined) {
    if (found.stream().anyMatch(one -> one.severity().atLeast(Severity.P1))) {
      return Status.FAIL;
    }
    return !found.isEmpty() ? Status.WARN : examined > 0 ? Status.PASS : Status.NOT_APPLICABLE;
  }

  private static boolean decides(Requirement requirement, RuleId rule) {
    return requirement.rules().contain(rule.toString());
  }

  private static String folder(Location at) {
    int slash = at.path().lastIndexOf('/');
    return slash < 0 ? "" : at.path().substring(0, slash);
  }
}
