package dev.lore.http.api;

import dev.lore.app.RuleService;
import dev.lore.http.answer.ListAnswer;
import dev.lore.http.answer.RuleAnswer;
import dev.lore.http.call.Call;
import dev.lore.http.route.Route;
import dev.lore.model.RuleId;
import java.util.List;

/** What is looked for, by the pages of rules. */
public final class RuleRoutes {
  private final RuleService rules;

  /** Routes over {@code rules}. */
  public RuleRoutes(RuleService rules) {
    this.rules = rules;
  }

  /** All of them. */
  public List<Route> all() {
    return List.of(
        Route.get("/api/v1/rules", "List rules")
            .query("layer", "Only those of the project, or of the toolkit.", Words.LAYERS)
            .ofProject()
            .lists(RuleAnswer.class)
            .fails(404, 409)
            .does(this::list),
        Route.get("/api/v1/rules/{pack}/{name}", "Explain a rule")
            .path("pack", "Such as p0.")
            .path("name", "Such as errgroup-unlimited.")
            .ofProject()
            .shows(RuleAnswer.class)
            .fails(404, 409, 422)
            .does(this::explain));
  }

  private void list(Call call) {
    var layer = call.query("layer");
    var all =
        rules.list(call.project()).stream()
            .filter(rule -> layer == null || rule.layer().name().equals(layer))
            .map(RuleAnswer::of)
            .toList();
    call.answer(200, ListAnswer.of(call.page(all, RuleAnswer::id), List.of()));
  }

  private void explain(Call call) {
    var id = RuleId.of(call.path("pack") + "/" + call.path("name"));
    call.answer(200, RuleAnswer.of(rules.explain(call.project(), id)));
  }
}
