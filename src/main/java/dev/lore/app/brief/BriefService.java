package dev.lore.app.brief;

import dev.lore.app.AuditedProject;
import dev.lore.app.find.FindService;
import dev.lore.model.Brief;
import dev.lore.model.BriefRequest;
import dev.lore.model.Knowledge;
import dev.lore.store.KnowledgeStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Briefs a task: what is known that matters to it. Threads and processes may share a project. */
public final class BriefService {
  private final KnowledgeStore knowledge;
  private final FindService find;
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** Knowledge as it was in a state of its files. */
  private record Known(List<String> state, Knowledge knowledge) {}

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
    var index = find.index(root);
    var known = known(root, index.state());
    var files = request.files();
    var touched =
        files == null ? TouchedFiles.byGit(root, find) : TouchedFiles.named(root, folder, files);
    var task = BriefedTask.of(request, touched, known.integrations());
    var lines = new BriefLines();
    var found = new TaskKnowledge(task, new Relevance(task, known.integrations()), index);
    new IntegrationLines(task, found, lines).add();
    new SkillLines(task, found, lines).add(known.skills());
    new KnowledgeLines(root, found, lines).add();
    new MissingLines(task, found, lines).add(index);
    return lines.brief(request.budget());
  }

  /** Read again where a file has changed: to parse them all takes longer than all questions. */
  private Knowledge known(Path root, List<String> state) {
    var before = known.get(root);
    if (before != null && before.state().equals(state)) {
      return before.knowledge();
    }
    var now = knowledge.load(root);
    known.put(root, new Known(state, now));
    return now;
  }
}
