package dev.lore.app.brief;

import dev.lore.app.AuditedProject;
import dev.lore.app.find.FindService;
import dev.lore.model.Brief;
import dev.lore.model.BriefRequest;
import dev.lore.store.KnowledgeStore;
import java.nio.file.Path;
import java.util.List;

/** Briefs a task: what is known that matters to it. Threads and processes may share a project. */
public final class BriefService {
  private final KnowledgeStore knowledge;
  private final FindService find;

  /** A service over what the store knows and what can be found of it. */
  public BriefService(KnowledgeStore knowledge, FindService find) {
    this.knowledge = knowledge;
    this.find = find;
  }

  /**
   * What is known in the project around {@code folder} that matters to a task. Nothing is noted of
   * the question: knowledge is as old after it as before.
   *
   * @return more than fits, best first; whoever writes it down holds the budget
   * @throws dev.lore.model.UserError where the project can't be read
   */
  public Brief brief(Path folder, BriefRequest request) {
    var root = AuditedProject.around(List.of(folder)).root();
    var known = knowledge.load(root);
    var files = request.files();
    var touched =
        files == null ? TouchedFiles.byGit(root) : TouchedFiles.named(root, folder, files);
    var task = BriefedTask.of(request, touched, known.integrations());
    var lines = new BriefLines();
    var index = find.index(root);
    var found = new TaskKnowledge(task, new Relevance(task, known.integrations()), index);
    new IntegrationLines(task, found, lines).add();
    new SkillLines(task, found, lines).add(known.skills());
    new KnowledgeLines(root, found, lines).add();
    new MissingLines(task, lines).add(index);
    return lines.brief(request.budget());
  }
}
