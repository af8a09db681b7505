package dev.lore.app.plan;

import dev.lore.app.named.NamedIntegrations;
import dev.lore.app.named.TaskWords;
import dev.lore.facts.IntegrationPlanned;
import dev.lore.facts.PlanField;
import dev.lore.facts.PlanSection;
import dev.lore.facts.PlanUse;
import dev.lore.model.Integration;
import dev.lore.model.Location;
import dev.lore.model.Progress;
import dev.lore.parse.CodebaseReader;
import dev.lore.parse.plan.PlanText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which services a plan integrates: those that it names, and those that its project names. */
public final class PlanUses {
  private static final String PROJECT = "docs/project.json";

  private final List<Integration> known;

  /** Those that are {@code known}. */
  public PlanUses(List<Integration> known) {
    this.known = known;
  }

  /** The services that {@code plan} and the project at {@code root} name, by name. */
  public List<PlanUse> of(PlanText plan, Path root) {
    var project = project(root);
    var all = plan.naming().stream().map(PlanText.Said::text).collect(Collectors.joining(".\n"));
    var named =
        new NamedIntegrations(known, TaskWords.of(all))
            .named().stream().map(one -> one.entry()).collect(Collectors.toSet());
    return known.stream()
        .filter(entry -> named.contains(entry) || project.contains(entry))
        .map(entry -> new PlanUse(at(entry, plan), entry.name(), entry.title(), row(entry, plan)))
        .toList();
  }

  /** The services that the project at {@code root} says it integrates. */
  public Set<Integration> project(Path root) {
    var file = root.resolve(PROJECT);
    if (!Files.isRegularFile(file)) {
      return Set.of();
    }
    return new CodebaseReader(Set.of(IntegrationPlanned.class), List.of())
        .read(root, List.of(file), new Progress())
        .folders()
        .flatMap(folder -> folder.facts().stream())
        .filter(IntegrationPlanned.class::isInstance)
        .map(fact -> Integration.called(((IntegrationPlanned) fact).name(), known))
        .flatMap(one -> one.stream())
        .collect(Collectors.toSet());
  }

  private static Location at(Integration entry, PlanText plan) {
    return plan.naming().stream()
        .filter(line -> names(line.text(), entry))
        .map(PlanText.Said::at)
        .findFirst()
        .orElse(plan.at());
  }

  private static boolean row(Integration entry, PlanText plan) {
    return plan.facts().stream()
        .filter(PlanField.class::isInstance)
        .map(PlanField.class::cast)
        .filter(field -> field.part().equals(PlanSection.CREDENTIALS))
        .anyMatch(field -> names(field.value(), entry) || names(field.subject(), entry));
  }

  private static boolean names(String text, Integration entry) {
    return !new NamedIntegrations(List.of(entry), TaskWords.of("for " + text)).named().isEmpty();
  }
}
