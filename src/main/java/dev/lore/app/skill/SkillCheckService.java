package dev.lore.app.skill;

import dev.lore.app.AuditedProject;
import dev.lore.app.RuleShelf;
import dev.lore.app.judge.Comments;
import dev.lore.app.judge.Judged;
import dev.lore.app.judge.Waivers;
import dev.lore.facts.SkillFact;
import dev.lore.model.AuditReport;
import dev.lore.model.Finding;
import dev.lore.model.RuleSummary;
import dev.lore.model.Severity;
import dev.lore.model.SkillPage;
import dev.lore.model.SkillProfile;
import dev.lore.model.UserError;
import dev.lore.parse.text.SecretScanner;
import dev.lore.rules.GateRules;
import dev.lore.rules.RuleBase;
import dev.lore.rules.SkillRules;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.skill.SkillPageReader;
import dev.lore.store.skill.SkillPages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds skills to a profile, by the rules of {@code skills/}. Threads may share one. */
public final class SkillCheckService {
  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;
  private final Clock clock;

  /** A service over what the store knows and the shelf offers; {@code clock} ends waivers. */
  public SkillCheckService(KnowledgeStore knowledge, RuleShelf shelf, Clock clock) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.clock = clock;
  }

  /**
   * What the rules find, in the form of an audit's report.
   *
   * @throws UserError where there is no skill: nothing looked at is no answer
   */
  public AuditReport check(SkillCheckRequest request) {
    var paths = request.paths().isEmpty() ? List.of(request.folder()) : request.paths();
    var project = AuditedProject.around(paths);
    var pages = new SkillPages(project.root());
    var files =
        request.paths().isEmpty()
            ? pages.all()
            : project.paths().stream().flatMap(path -> pages.below(path).stream()).toList();
    if (files.isEmpty()) {
      throw UserError.input(
          "there is no SKILL.md in " + paths.getFirst(),
          "Name a skill's folder, or make one with `lore skill new <integration>`.");
    }
    return check(request, project.root(), pages, files.stream().distinct().toList());
  }

  private AuditReport check(
      SkillCheckRequest request, Path root, SkillPages pages, List<Path> files) {
    var known = knowledge.load(root);
    var facts =
        new SkillFacts(
            root, request.profile(), SecretScanner.of(knowledge.keys(known.integrations())));
    var read = files.stream().map(pages::page).toList();
    var all = new ArrayList<List<SkillFact>>();
    for (int i = 0; i < files.size(); i++) {
      var page = read.get(i);
      all.add(facts.of(page, page.isReadable() ? pages.text(files.get(i)) : ""));
    }
    var rules = shelf.rules(root, false);
    var base =
        RuleBase.open(
            rules.loader(), id -> id.pack().equals(SkillRules.PACK) || id.pack().equals("gates"));
    var reporting =
        rules.catalog().all().stream()
            .filter(rule -> rule.id().pack().equals(SkillRules.PACK))
            .toList();
    var every = shelf.pages(root).all().stream().map(RuleSummary::id).collect(Collectors.toSet());
    var found = new SkillRules(base, rules.catalog()).conclude(all);
    var waivers = new Waivers(known.waivers(), every, LocalDate.now(clock));
    var judged = Judged.of(found.findings(), Comments.NONE, waivers);
    return new AuditReport(
        root.toString(),
        files.size(),
        read.stream().mapToInt(SkillCheckService::lines).sum(),
        judged.open(),
        judged.suppressed(),
        List.of(),
        reporting,
        new GateRules(base).verdicts(reporting, judged.open(), found.examined(), request.failOn()),
        List.of(),
        pages.faults(),
        List.of(),
        List.of());
  }

  /**
   * What the rules find in a text that is to be the {@code SKILL.md} at {@code path}, in any
   * profile, as grave as {@code limit} or graver.
   */
  List<Finding> found(Path root, String path, String text, Severity limit) {
    var known = knowledge.load(root);
    var secrets = SecretScanner.of(knowledge.keys(known.integrations()));
    var folder = path.replaceFirst("/SKILL\\.md$", "").replaceFirst(".*/", "");
    var page = SkillPageReader.read(path, folder, text);
    var all =
        Stream.of(SkillProfile.values())
            .map(profile -> new SkillFacts(root, profile, secrets).of(page, text))
            .toList();
    var rules = shelf.rules(root, false);
    var base = RuleBase.open(rules.loader(), id -> id.pack().equals(SkillRules.PACK));
    return new SkillRules(base, rules.catalog())
        .conclude(all).findings().stream()
            .filter(finding -> finding.severity().atLeast(limit))
            .toList();
  }

  private static int lines(SkillPage page) {
    return page.bodyLine() - 1 + (int) page.body().lines().count();
  }
}
