package dev.lore.app.plan.draft;

import dev.lore.app.AuditedProject;
import dev.lore.app.CodeUse;
import dev.lore.app.RuleShelf;
import dev.lore.app.brief.BriefService;
import dev.lore.app.named.Mention;
import dev.lore.app.named.NamedIntegrations;
import dev.lore.app.named.TaskWords;
import dev.lore.app.plan.PlanUses;
import dev.lore.model.BriefRequest;
import dev.lore.model.Integration;
import dev.lore.model.PlanDraft;
import dev.lore.model.PlanDraft.Part;
import dev.lore.parse.plan.PlanForm;
import dev.lore.store.KnowledgeStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Drafts plans from what is known, with questions for the rest: a draft passes the check of plans
 * but for these. Threads may share one.
 */
public final class PlanDraftService {
  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;
  private final BriefService briefs;
  private final PlanForm form = PlanForm.shipped();

  /** A service over what the store knows, the detection rules, and what briefs tell of it. */
  public PlanDraftService(KnowledgeStore knowledge, RuleShelf shelf, BriefService briefs) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.briefs = briefs;
  }

  /**
   * A plan for {@code request} in the project around {@code folder}.
   *
   * <p>It integrates what the request names; where it names nothing, what {@code docs/project.json}
   * does.
   *
   * @throws dev.lore.model.UserError where the request is empty or the project can't be read
   */
  public PlanDraft draft(Path folder, String request) {
    var task = task(folder, request);
    var effort = new Effort(request, task.entries());
    var parts = new ArrayList<Part>();
    parts.addAll(new KnowledgeParts(task).parts());
    parts.addAll(effort.parts());
    parts.addAll(new StoryParts(task).parts());
    boolean several = task.entries().size() > 1;
    for (var entry : task.entries()) {
      if (several) {
        parts.add(Part.list(2, entry.title(), List.of()));
      }
      parts.addAll(new ArtefactParts(form, entry, several ? 3 : 2).parts());
    }
    return new PlanDraft(
        request,
        task.entries().stream().map(Integration::name).toList(),
        effort.size().getKey(),
        List.copyOf(parts));
  }

  private PlannedTask task(Path folder, String request) {
    var asked = new BriefRequest(request, List.of(), BriefRequest.STANDARD_BUDGET, false);
    var root = AuditedProject.around(List.of(folder)).root();
    var known = knowledge.load(root);
    var words = new NamedIntegrations(known.integrations(), TaskWords.of(request));
    var mentions = words.named();
    var named = mentions.stream().map(Mention::entry).toList();
    var project =
        new PlanUses(known.integrations())
            .project(root).stream()
                .filter(entry -> !named.contains(entry))
                .sorted(Comparator.comparing(Integration::name))
                .toList();
    return new PlannedTask(
        request,
        root,
        named.isEmpty() ? project : named,
        named.isEmpty() ? List.of() : project,
        words.open(mentions),
        known,
        CodeUse.of(root, known, shelf),
        briefs.brief(root, asked));
  }
}
