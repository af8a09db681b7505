package dev.lore.http;

import dev.lore.http.answer.ProjectAnswer;
import dev.lore.http.call.Call;
import dev.lore.http.call.Projects;
import dev.lore.http.problem.Problem;
import dev.lore.http.problem.Refusal;
import dev.lore.http.route.Route;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;

/** What is asked of the server itself. */
final class ServerRoutes {
  private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

  private final Projects projects;
  private final Metrics metrics;
  private final Supplier<byte[]> document;

  ServerRoutes(Projects projects, Metrics metrics, Supplier<byte[]> document) {
    this.projects = projects;
    this.metrics = metrics;
    this.document = document;
  }

  List<Route> all() {
    return List.of(
        Route.get("/api/v1/projects", "List the projects that are served, the default first")
            .answers(200, "As it is now", ProjectAnswer.class)
            .does(call -> call.answer(200, new ProjectAnswer(List.copyOf(projects.names())))),
        Route.get("/openapi.json", "This description, for programs")
            .answers(200, "OpenAPI 3.1", null)
            .does(call -> call.answer(200, "application/json", document.get())),
        Route.get("/health", "Whether the server runs")
            .answers(200, "It does", "text/plain", null)
            .does(call -> text(call, "text/plain", "ok\n")),
        Route.get("/ready", "Whether the projects can be read")
            .answers(200, "They can", "text/plain", null)
            .does(this::ready),
        Route.get("/metrics", "How the server fares, for Prometheus")
            .answers(200, "Its text format", "text/plain", null)
            .does(call -> text(call, METRICS, metrics.text())));
  }

  private void ready(Call call) {
    if (!projects.roots().stream().allMatch(Files::isReadable)) {
      throw new Refusal(
          Problem.of(503, "a project can't be read", "See whether its folder is still there.")
              .with("Retry-After", "10"));
    }
    text(call, "text/plain", "ok\n");
  }

  private static void text(Call call, String type, String text) {
    call.with("Cache-Control", "no-store")
        .context()
        .status(200)
        .contentType(type)
        .result(text.getBytes(StandardCharsets.UTF_8));
  }
}
