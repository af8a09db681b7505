package dev.lore.rules;

import dev.lore.facts.CodeFact;
import dev.lore.facts.Fact;
import dev.lore.facts.IntegrationFound;
import dev.lore.facts.KnowledgeFact;
import dev.lore.facts.PlanFact;
import dev.lore.facts.SuppressionSeen;
import dev.lore.model.Layer;
import dev.lore.model.UserError;
import dev.lore.rules.catalog.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * The rules that conclude findings from facts. Threads may share one.
 *
 * <p>Facts of one folder go through a session of their own, folders in parallel as their stream
 * allows; what crosses folders, and what rules concluded of each, then goes through one more.
 */
public final class AuditRules {
  private final RuleBase base;
  private final RuleCatalog catalog;

  /** The rules of {@code base}, with the severities of {@code catalog}. */
  public AuditRules(RuleBase base, RuleCatalog catalog) {
    this.base = base;
    this.catalog = catalog;
  }

  /** The kinds of facts of code that these rules match: all that need reading. */
  public Set<Class<? extends CodeFact>> wanted() {
    return Stream.of(Scope.FOLDER, Scope.PROJECT)
        .flatMap(scope -> codeFacts(scope).stream())
        .collect(Collectors.toSet());
  }

  private Set<Class<? extends CodeFact>> codeFacts(Scope scope) {
    return base.matched(scope).stream()
        .flatMap(kind -> kinds(kind).stream())
        .collect(Collectors.toSet());
  }

  /**
   * The kind itself, or every kind it stands for where a pattern says no more than {@code
   * CodeFact}.
   */
  private static Set<Class<? extends CodeFact>> kinds(Class<?> kind) {
    return Stream.of(CodeFact.class.getPermittedSubclasses())
        .filter(kind::isAssignableFrom)
        .map(AuditRules::codeFact)
        .collect(Collectors.toSet());
  }

  private static Class<? extends CodeFact> codeFact(Class<?> kind) {
    return kind.asSubclass(CodeFact.class);
  }

  /**
   * What the rules conclude.
   *
   * @param known what is known beforehand
   * @param folders the facts of each folder; consumed once
   */
  public Conclusions conclude(List<KnowledgeFact> known, Stream<List<CodeFact>> folders) {
    return conclude(known, folders, List.of());
  }

  /** The same, and what they conclude of {@code plan}. */
  public Conclusions conclude(
      List<KnowledgeFact> known, Stream<List<CodeFact>> folders, List<PlanFact> plan) {
    var crossing = codeFacts(Scope.PROJECT);
    var parts = folders.map(facts -> folder(known, facts, crossing)).toList();
    var shared = new ArrayList<Fact>();
    parts.forEach(part -> shared.addAll(part.shared()));
    var project = run(Scope.PROJECT, known, shared);
    var tally = new Tally(catalog);
    for (var part : parts) {
      tally.add(part.findings(), part.shared());
      part.look().forEach(tally::add);
    }
    tally.add(project.findings(), project.concluded());
    if (!plan.isEmpty()) {
      tally.add(run(Scope.PLAN, known, plan).findings(), List.of());
    }
    return tally.conclusions();
  }

  /** What the rules conclude of comments that are to accept findings. */
  public Conclusions review(List<SuppressionSeen> comments) {
    var tally = new Tally(catalog);
    tally.add(run(Scope.REVIEW, List.of(), comments).findings(), List.of());
    return tally.conclusions();
  }

  /**
   * Runs a scope; what a rule of the project does wrong is its owner's to mend, no bug of Lore's.
   */
  private RuleBase.Outcome run(Scope scope, List<KnowledgeFact> known, List<? extends Fact> facts) {
    try {
      return base.run(scope, known, facts);
    } catch (ConsequenceException failed) {
      var rule = catalog.rule(RuleName.id(failed.getRule().getName()));
      if (rule.layer() == Layer.TOOLKIT) {
        throw failed;
      }
      throw UserError.input(
          "rules/" + rule.id() + "/rule.drl: its `then` fails: " + failed.getCause(),
          "Mend it, or run without --trust-project-rules.");
    }
  }

  /**
   * What one folder gave: what was found in it, the facts that rules of the project's scope need,
   * and what was looked at if it has integrations.
   */
  private record Part(Findings findings, List<Fact> shared, List<PackageLook> look) {}

  private Part folder(
      List<KnowledgeFact> known, List<CodeFact> facts, Set<Class<? extends CodeFact>> crossing) {
    var outcome = run(Scope.FOLDER, known, facts);
    var shared = new ArrayList<>(outcome.concluded());
    facts.stream().filter(fact -> crossing.contains(fact.getClass())).forEach(shared::add);
    return new Part(outcome.findings(), shared, look(facts, outcome.findings()));
  }

  /** What was looked at, where there are integrations. */
  private static List<PackageLook> look(List<CodeFact> facts, Findings found) {
    var integrations =
        facts.stream()
            .filter(IntegrationFound.class::isInstance)
            .map(IntegrationFound.class::cast)
            .toList();
    return integrations.isEmpty()
        ? List.of()
        : List.of(
            new PackageLook(
                integrations, Map.copyOf(found.examined()), Map.copyOf(found.places())));
  }
}
