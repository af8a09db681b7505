package dev.lore.app.plan;

import dev.lore.app.KnownFacts;
import dev.lore.app.RuleShelf;
import dev.lore.app.judge.Comments;
import dev.lore.app.judge.Judged;
import dev.lore.app.judge.Waivers;
import dev.lore.facts.MustHaveSet;
import dev.lore.facts.PlanFact;
import dev.lore.facts.PlanSection;
import dev.lore.model.AuditReport;
import dev.lore.model.Knowledge;
import dev.lore.model.MustHaves;
import dev.lore.model.Progress;
import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.UserError;
import dev.lore.parse.Codebase;
import dev.lore.parse.CodebaseReader;
import dev.lore.parse.plan.PlanForm;
import dev.lore.parse.plan.PlanReader;
import dev.lore.parse.plan.PlanText;
import dev.lore.rules.AuditRules;
import dev.lore.rules.GateRules;
import dev.lore.rules.RuleBase;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.MustHavesReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds plans against the rules for plans. Threads may share one. */
public final class PlanCheckService {
  /** What looks for credentials in code looks for them in plans. */
  private static final Set<String> CREDENTIALS =
      Set.of("security/secret-in-source", "security/credential-literal");

  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;
  private final Clock clock;
  private final PlanReader reader = new PlanReader(PlanForm.shipped());

  /** A service over what the store knows and the toolkit's rules; {@code clock} ends waivers. */
  public PlanCheckService(KnowledgeStore knowledge, RuleShelf shelf, Clock clock) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.clock = clock;
  }

  /**
   * What the rules say of a plan, in the form of an audit of that one file.
   *
   * @throws UserError where the plan can't be read
   */
  public AuditReport check(PlanCheck request) {
    var plan = PlanFile.open(request.plan());
    var text = reader.read(plan.source());
    var known = knowledge.load(plan.root());
    var rules = shelf.rules(plan.root(), false);
    var chosen = chosen(request, rules.catalog().all());
    var base = RuleBase.open(rules.loader(), chosen);
    var audit = new AuditRules(base, rules.catalog());
    var keys = knowledge.keys(known.integrations());
    var code =
        new CodebaseReader(audit.wanted(), keys)
            .read(plan.root(), List.of(plan.file()), new Progress());
    var found =
        audit.conclude(
            KnownFacts.of(known),
            code.folders().map(Codebase.Folder::facts),
            facts(plan, text, known));
    var reporting = rules.catalog().all(chosen).stream().filter(RuleSummary::reports).toList();
    var every = ids(rules.catalog().all());
    var waivers = new Waivers(known.waivers(), every, LocalDate.now(clock));
    var comments = new Comments(code.suppressions());
    var review = audit.review(comments.seen(found, ids(reporting), every));
    var judged =
        Judged.of(found.findings(), comments, waivers)
            .and(Judged.of(review.findings(), Comments.NONE, waivers));
    var verdicts =
        new GateRules(base).verdicts(reporting, judged.open(), found.examined(), request.failOn());
    return new AuditReport(
        plan.root().toString(),
        1,
        plan.source().lines(),
        judged.open(),
        judged.suppressed(),
        List.of(),
        reporting,
        verdicts,
        code.skipped(),
        known.faults(),
        text.unread(),
        List.of());
  }

  private List<PlanFact> facts(PlanFile plan, PlanText text, Knowledge known) {
    var uses = new PlanUses(known.integrations()).of(text, plan.root());
    var facts = new ArrayList<PlanFact>(text.facts());
    facts.addAll(uses);
    facts.addAll(reader.parts(text.at(), !uses.isEmpty() || !declines(text)));
    facts.addAll(mustHaves(MustHavesReader.read(plan.source().path(), plan.source().text())));
    return facts;
  }

  /** Whether a plan that names no service says that it needs none. */
  private static boolean declines(PlanText text) {
    return text.facts().stream()
        .filter(PlanSection.class::isInstance)
        .map(PlanSection.class::cast)
        .anyMatch(section -> section.part().equals(PlanSection.CREDENTIALS) && section.declines());
  }

  private static List<MustHaveSet> mustHaves(@Nullable MustHaves all) {
    return all == null
        ? List.of()
        : Stream.of(
                all.truths().stream().map(one -> new MustHaveSet(one.at(), "")),
                all.artifacts().stream().map(one -> new MustHaveSet(one.at(), "")),
                all.links().stream().map(one -> new MustHaveSet(one.at(), "")),
                all.faults().stream().map(one -> new MustHaveSet(one.at(), one.problem())))
            .flatMap(each -> each)
            .toList();
  }

  private static Predicate<RuleId> chosen(PlanCheck request, List<RuleSummary> rules) {
    for (var glob : request.rules()) {
      if (rules.stream().noneMatch(rule -> forPlans(rule.id()) && glob.matches(rule.id()))) {
        throw new UserError(
            "no rule for plans matches '" + glob.text() + "'",
            "`lore rules list` shows them: those of plan/ and what looks for credentials.");
      }
    }
    return rule ->
        rule.pack().equals("gates")
            || (forPlans(rule)
                && (request.rules().isEmpty()
                    || request.rules().stream().anyMatch(glob -> glob.matches(rule))));
  }

  private static boolean forPlans(RuleId rule) {
    return rule.pack().equals("plan") || CREDENTIALS.contains(rule.toString());
  }

  private static Set<RuleId> ids(List<RuleSummary> rules) {
    return rules.stream().map(RuleSummary::id).collect(Collectors.toSet());
  }
}
