package dev.lore.app;

import dev.lore.app.judge.Comments;
import dev.lore.app.judge.Judged;
import dev.lore.app.judge.Waivers;
import dev.lore.model.AuditReport;
import dev.lore.model.Progress;
import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.UserError;
import dev.lore.parse.CodeLines;
import dev.lore.parse.Codebase;
import dev.lore.parse.CodebaseReader;
import dev.lore.rules.AuditRules;
import dev.lore.rules.Conclusions;
import dev.lore.rules.GateRules;
import dev.lore.rules.RuleBase;
import dev.lore.rules.SkillRules;
import dev.lore.store.KnowledgeStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds code against rules. Threads may share one; each audit reads everything afresh. */
public final class AuditService {
  private static final String GATES = "gates";

  /** Its rules hold plans to their form, which `lore check-plan` asks for. */
  private static final Set<String> ELSEWHERE = Set.of("plan", SkillRules.PACK);

  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;
  private final Clock clock;

  /** A service over what the store knows and the shelf offers; {@code clock} ends waivers. */
  public AuditService(KnowledgeStore knowledge, RuleShelf shelf, Clock clock) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.clock = clock;
  }

  /**
   * The outcome of an audit; equal trees give equal reports, until a waiver ends.
   *
   * @param progress counts files, for whoever waits
   * @throws UserError when a path can't be read, or the project's settings or trusted rules can't
   *     be used
   */
  public AuditReport audit(AuditRequest request, Progress progress) {
    var project = AuditedProject.around(request.paths());
    var known = knowledge.load(project.root());
    var rules = shelf.rules(project.root(), request.trustProjectRules());
    var every = ids(shelf.pages(project.root()).all());
    var waivers = new Waivers(known.waivers(), every, LocalDate.now(clock));
    var playing = rules.catalog().all().stream().filter(AuditService::isOfAudits).toList();
    var chosen = chosen(request, playing);
    var base = RuleBase.open(rules.loader(), chosen);
    var audit = new AuditRules(base, rules.catalog());
    var keys = knowledge.keys(known.integrations());
    var code =
        new CodebaseReader(audit.wanted(), keys, known.policy().integration())
            .read(project.root(), project.paths(), progress);
    var found = audit.conclude(KnownFacts.of(known), code.folders().map(Codebase.Folder::facts));
    var reporting = rules.catalog().all(chosen).stream().filter(RuleSummary::reports).toList();
    var comments = new Comments(code.suppressions());
    var review = audit.review(comments.seen(found, ids(reporting), every));
    var judged =
        Judged.of(found.findings(), comments, waivers)
            .and(Judged.of(review.findings(), Comments.NONE, waivers));
    var verdicts =
        new GateRules(base)
            .verdicts(reporting, judged.open(), examined(found, review), request.failOn());
    var notes = new ArrayList<>(notes(rules.leftAlone()));
    notes.addAll(waivers.notes(judged, ids(reporting), project.isWhole()));
    return new AuditReport(
        project.root().toString(),
        code.filesRead(),
        code.linesRead(),
        judged.open(),
        judged.suppressed(),
        found.detections(),
        reporting,
        verdicts,
        code.skipped(),
        known.faults(),
        notes,
        new RequirementTable(known.policy().requirements(), judged.open()).of(found.packages()));
  }

  /**
   * The code around the findings of a report of this service, while the audited files are there.
   *
   * @param around so many lines above and below each
   * @param began before the audit did
   */
  public Excerpts excerpts(AuditReport report, int around, Instant began) {
    var root = Path.of(report.root());
    var keys = knowledge.keys(knowledge.load(root).integrations());
    return Excerpts.of(report, new CodeLines(root, keys), around, began);
  }

  /**
   * Rules of skills and plans are for the commands that check those: an audit has no facts for
   * them.
   */
  private static boolean isOfAudits(RuleSummary rule) {
    return !ELSEWHERE.contains(rule.id().pack());
  }

  /** The rules asked for, and those that conclude facts for them. */
  private static Predicate<RuleId> chosen(AuditRequest request, List<RuleSummary> rules) {
    for (var glob : request.rules()) {
      if (rules.stream().noneMatch(rule -> rule.reports() && glob.matches(rule.id()))) {
        throw new UserError(
            "no rule that reports findings matches '" + glob.text() + "'",
            "`lore rules list` shows them all; --rules takes a glob such as 'p0/*'.");
      }
    }
    var asked =
        rules.stream()
            .filter(rule -> !rule.reports() || asked(request, rule.id()))
            .map(RuleSummary::id)
            .collect(Collectors.toSet());
    return asked::contains;
  }

  /** Whether a rule is in play; gates always are, since they judge what the others say. */
  private static boolean asked(AuditRequest request, RuleId rule) {
    return request.rules().isEmpty()
        || rule.pack().equals(GATES)
        || request.rules().stream().anyMatch(glob -> glob.matches(rule));
  }

  private static Set<RuleId> ids(List<RuleSummary> rules) {
    return rules.stream().map(RuleSummary::id).collect(Collectors.toSet());
  }

  private static Map<RuleId, Integer> examined(Conclusions found, Conclusions review) {
    var examined = new HashMap<>(found.examined());
    examined.putAll(review.examined());
    return examined;
  }

  private static List<String> notes(int leftAlone) {
    return leftAlone == 0
        ? List.of()
        : List.of(
            leftAlone
                + (leftAlone == 1 ? " rule of the project was" : " rules of the project were")
                + " left alone, since rules are code; --trust-project-rules runs them.");
  }
}
