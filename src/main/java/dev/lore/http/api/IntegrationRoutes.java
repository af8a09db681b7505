package dev.lore.http.api;

import dev.lore.app.CatalogService;
import dev.lore.app.KnowledgeService;
import dev.lore.http.answer.CatalogBody;
import dev.lore.http.answer.IntegrationAnswer;
import dev.lore.http.answer.ListAnswer;
import dev.lore.http.call.Call;
import dev.lore.http.route.Route;
import dev.lore.model.Layer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Third-party services, and the project's catalogue of them. */
public final class IntegrationRoutes {
  private final KnowledgeService knowledge;
  private final CatalogService catalog;

  /** Routes over what is known and what is kept. */
  public IntegrationRoutes(KnowledgeService knowledge, CatalogService catalog) {
    this.knowledge = knowledge;
    this.catalog = catalog;
  }

  /** All of them. */
  public List<Route> all() {
    return List.of(
        Route.get("/api/v1/integrations", "List integrations, with who covers them")
            .query("category", "Only those of this category.")
            .query("layer", "Only those of the project, or of the toolkit.", Words.LAYERS)
            .ofProject()
            .lists(IntegrationAnswer.class)
            .fails(404, 409)
            .does(this::list),
        Route.get("/api/v1/integrations/{name}", "Show an integration")
            .path("name", "Its name or an alias, such as stripe.")
            .ofProject()
            .shows(IntegrationAnswer.class)
            .fails(404, 409)
            .does(call -> call.answer(200, shown(call))),
        Route.post(
                "/api/v1/catalog/{name}",
                "Add an entry to the project's catalogue, or to an entry",
                CatalogBody.class)
            .path("name", "Lower case, such as stripe.")
            .ofProject()
            .header(
                "If-Match",
                "The ETag that /integrations/{name} has; needed where the project has the entry.")
            .answers(201, "There is an entry now", IntegrationAnswer.class)
            .answers(200, "The entry says it now", IntegrationAnswer.class)
            .fails(404, 409, 412, 428)
            .does(this::add));
  }

  private void list(Call call) {
    var known = knowledge.show(call.project());
    var category = call.query("category");
    var layer = call.query("layer");
    var all =
        known.integrations().stream()
            .filter(one -> category == null || one.category().equals(category))
            .filter(one -> layer == null || one.layer().name().equals(layer))
            .map(one -> IntegrationAnswer.of(one, known))
            .toList();
    call.answer(200, ListAnswer.of(call.page(all, IntegrationAnswer::name), known.faults()));
  }

  private IntegrationAnswer shown(Call call) {
    var entry = catalog.show(call.project(), call.path("name"));
    return IntegrationAnswer.of(entry, knowledge.show(call.project()));
  }

  private synchronized void add(Call call) throws IOException {
    var draft = call.body(CatalogBody.class).draft(call.path("name"));
    var before = own(call);
    if (before != null) {
      call.demandMatch(before);
    }
    catalog.add(call.project(), draft);
    call.location("/integrations/" + draft.name()).answer(before == null ? 201 : 200, shown(call));
  }

  private @Nullable IntegrationAnswer own(Call call) {
    var known = knowledge.show(call.project());
    return known.integrations().stream()
        .filter(one -> one.layer() == Layer.PROJECT && one.name().equals(call.path("name")))
        .findFirst()
        .map(one -> IntegrationAnswer.of(one, known))
        .orElse(null);
  }
}
