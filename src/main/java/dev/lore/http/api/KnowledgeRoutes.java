package dev.lore.http.api;

import dev.lore.app.KnowledgeService;
import dev.lore.http.answer.DomainAnswer;
import dev.lore.http.answer.ListAnswer;
import dev.lore.http.answer.SkillAnswer;
import dev.lore.http.call.Call;
import dev.lore.http.problem.Refusal;
import dev.lore.http.route.Route;
import dev.lore.model.Expertise;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is known: domains and skills. */
public final class KnowledgeRoutes {
  private final KnowledgeService knowledge;

  /** Routes over {@code knowledge}. */
  public KnowledgeRoutes(KnowledgeService knowledge) {
    this.knowledge = knowledge;
  }

  /** All of them. */
  public List<Route> all() {
    return List.of(
        Route.get("/api/v1/domains", "List domains with their conventions and patterns")
            .ofProject()
            .lists(DomainAnswer.class)
            .fails(404, 409)
            .does(this::domains),
        Route.get("/api/v1/skills", "List skills for agents")
            .query("integration", "Only those about this service.")
            .ofProject()
            .lists(SkillAnswer.class)
            .fails(404, 409)
            .does(this::skills),
        Route.get("/api/v1/skills/{name}", "Show a skill")
            .path("name", "Such as using-lore.")
            .ofProject()
            .shows(SkillAnswer.class)
            .fails(404, 409)
            .does(this::skill));
  }

  private void domains(Call call) {
    var known = knowledge.show(call.project());
    var domains =
        known.expertise().stream()
            .collect(Collectors.groupingBy(Expertise::domain, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(DomainAnswer::of)
            .toList();
    call.answer(200, ListAnswer.of(call.page(domains, DomainAnswer::domain), known.faults()));
  }

  private void skills(Call call) {
    var known = knowledge.show(call.project());
    var wanted = call.query("integration");
    var skills =
        known.skills().stream()
            .filter(skill -> wanted == null || skill.integration().equals(wanted))
            .map(SkillAnswer::of)
            .toList();
    call.answer(200, ListAnswer.of(call.page(skills, SkillAnswer::name), known.faults()));
  }

  private void skill(Call call) {
    var name = call.path("name");
    var skill =
        knowledge.show(call.project()).skills().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(
                () -> Refusal.of(404, "no skill is called that", "/api/v1/skills lists them."));
    call.answer(200, SkillAnswer.of(skill));
  }
}
