package dev.lore.rules;

import dev.lore.facts.Fact;
import dev.lore.model.RuleId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;

/**
 * Compiled rules, chosen by id and ready to run. Threads may share one; the network of a scope is
 * built when it is first asked for.
 */
public final class RuleBase {
  /** Where compiled rules say which model classes they have, a name a line. */
  public static final String INDEX = "META-INF/lore/rule-models";

  /**
   * What one run gave.
   *
   * @param findings what rules reported and examined
   * @param concluded facts that rules concluded and that still stand
   */
  record Outcome(Findings findings, List<Fact> concluded) {}

  private final RuleModels models;
  private final Predicate<RuleId> chosen;
  private final Map<Scope, KieBase> built = new EnumMap<>(Scope.class);

  private RuleBase(RuleModels models, Predicate<RuleId> chosen) {
    this.models = models;
    this.chosen = chosen;
  }

  /** The compiled rules that {@code loader} can see and that are {@code chosen}. */
  public static RuleBase open(ClassLoader loader, Predicate<RuleId> chosen) {
    return new RuleBase(RuleModels.of(loader), chosen);
  }

  /** The kinds of facts that rules of {@code scope} match. */
  Set<Class<?>> matched(Scope scope) {
    return ((InternalKnowledgeBase) network(scope))
        .getRete().getObjectTypeNodes().stream()
            .map(node -> node.getObjectType())
            .filter(org.drools.base.base.ClassObjectType.class::isInstance)
            .map(type -> ((org.drools.base.base.ClassObjectType) type).getClassType())
            .collect(Collectors.toSet());
  }

  /** Runs the rules of {@code scope} over facts that belong together. */
  Outcome run(Scope scope, Collection<? extends Fact> known, Collection<? extends Fact> facts) {
    var findings = new Findings();
    var session = network(scope).newKieSession();
    try {
      session.setGlobal("findings", findings);
      var kinds = matched(scope);
      known.stream()
          .filter(one -> kinds.stream().anyMatch(kind -> kind.isInstance(one)))
          .forEach(session::insert);
      facts.forEach(session::insert);
      var concluded = new ConcludedFacts();
      session.addEventListener(concluded);
      session.fireAllRules();
      return new Outcome(findings, concluded.standing());
    } finally {
      session.dispose();
    }
  }

  private synchronized KieBase network(Scope scope) {
    return built.computeIfAbsent(scope, this::build);
  }

  private KieBase build(Scope scope) {
    Predicate<Rule> wanted =
        rule -> Scope.of(rule) == scope && chosen.test(RuleName.id(rule.getName()));
    List<Model> kept =
        models.models().stream().map(model -> (Model) ChosenModel.of(model, wanted)).toList();
    return KieBaseBuilder.createKieBaseFromModel(kept, configuration());
  }

  /** Keeps Drools from reading {@code WorkDefinitions.conf} in the working and the home folder. */
  private KieBaseConfiguration configuration() {
    var quiet = new Properties();
    quiet.setProperty("drools.workDefinitions", "");
    quiet.setProperty("drools.workItemHandlers", "");
    var configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(quiet, models.loader());
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    return configuration;
  }
}
