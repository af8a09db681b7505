package dev.lore.http.api;

import dev.lore.app.LearningService;
import dev.lore.app.LearningService.Handed;
import dev.lore.http.answer.AddedAnswer;
import dev.lore.http.answer.HistoryAnswer;
import dev.lore.http.answer.LearningAnswer;
import dev.lore.http.answer.LearningBody;
import dev.lore.http.answer.ListAnswer;
import dev.lore.http.call.Call;
import dev.lore.http.problem.Refusal;
import dev.lore.http.route.Route;
import dev.lore.model.AddedLearning;
import dev.lore.model.KeptLearning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What was learned: added, listed, shown, confirmed, refuted, archived and brought back. */
public final class LearningRoutes {
  private static final String ONE = "/api/v1/learnings/{id}";
  private static final String OF_DOMAIN = "/api/v1/domains/{domain}/learnings";
  private static final String KEY =
      "Your own name for it, at most 200 characters: sent again, it is the same learning.";

  /** Nothing changes between the look at an ETag and the change that depends on it. */
  private final ReadWriteLock changing = new ReentrantReadWriteLock();

  private final LearningService learnings;

  /** Routes over {@code learnings}. */
  public LearningRoutes(LearningService learnings) {
    this.learnings = learnings;
  }

  /** All of them. */
  public List<Route> all() {
    return List.of(
        Route.get("/api/v1/learnings", "List learnings, the newest first")
            .query("domain", "Only those of this domain.")
            .query("integration", "Only those about this service.")
            .query("kind", "Only those of this kind.")
            .query("layer", "Only those of the project, or of the toolkit.", Words.LAYERS)
            .query("archived", "Those in archives too.", Words.FLAGS)
            .ofProject()
            .lists(LearningAnswer.class)
            .fails(404, 409)
            .does(call -> list(call, call.query("domain"))),
        adding(Route.post("/api/v1/learnings", "Keep what was learned", LearningBody.class))
            .does(call -> add(call, null)),
        Route.get(OF_DOMAIN, "List the learnings of a domain, the newest first")
            .path("domain", "Such as payments.")
            .query("archived", "Those in archives too.", Words.FLAGS)
            .ofProject()
            .lists(LearningAnswer.class)
            .fails(404, 409)
            .does(call -> list(call, call.path("domain"))),
        adding(
                Route.post(OF_DOMAIN, "Keep what was learned, in this domain", LearningBody.class)
                    .path("domain", "Such as payments."))
            .does(call -> add(call, call.path("domain"))),
        Route.get(ONE, "Show a learning")
            .path("id", "Such as l-abcdefghij.")
            .ofProject()
            .shows(LearningAnswer.class)
            .fails(404, 409)
            .does(call -> call.answer(200, shown(call))),
        Route.get(ONE + "/history", "Show what became of a learning")
            .path("id", "Such as l-abcdefghij.")
            .ofProject()
            .shows(HistoryAnswer.class)
            .fails(404, 409)
            .does(call ->
                call.answer(
                    200, HistoryAnswer.of(learnings.history(call.project(), call.path("id"))))),
        moving("archive", "Move a learning to the archive of its domain")
            .does(call -> change(call, learnings::archive)),
        moving("restore", "Move a learning back from the archive")
            .does(call -> change(call, learnings::restore)),
        saying("confirm", "Say that a learning has proved true")
            .does(call -> change(call, (project, id) -> learnings.confirm(project, id, key(call)))),
        saying("refute", "Say that a learning is wrong")
            .does(call -> change(call, (project, id) -> learnings.refute(project, id, key(call)))));
  }

  private static Route adding(Route route) {
    return route
        .ofProject()
        .header("Idempotency-Key", KEY)
        .answers(201, "Kept", AddedAnswer.class)
        .answers(200, "Known already, or sent before", AddedAnswer.class)
        .fails(404, 409);
  }

  private static Route moving(String where, String about) {
    return Route.post(ONE + "/" + where, about, null)
        .path("id", "Such as l-abcdefghij.")
        .ofProject()
        .header("If-Match", "The ETag of what you have read; 412 if it has changed since.")
        .answers(200, "Moved", AddedAnswer.class)
        .fails(404, 409, 412);
  }

  private static Route saying(String what, String about) {
    return Route.post(ONE + "/" + what, about, null)
        .path("id", "Such as l-abcdefghij.")
        .ofProject()
        .header("If-Match", "The ETag of what you have read; 412 if it has changed since.")
        .header(
            "Idempotency-Key",
            "Your own name for saying so, at most 200 characters: sent again, it counts once.")
        .answers(200, "Counted, or sent before", AddedAnswer.class)
        .fails(404, 409, 412, 422);
  }

  private static String key(Call call) {
    return Objects.requireNonNullElse(call.header("Idempotency-Key"), "");
  }

  private void add(Call call, @Nullable String domain) throws IOException {
    var draft = call.body(LearningBody.class).draft(call);
    var added = learnings.add(call.project(), new Handed(domain, draft));
    call.location("/learnings/" + added.learning().id())
        .answer(added.fresh() ? 201 : 200, AddedAnswer.of(added));
  }

  private void list(Call call, @Nullable String domain) {
    var listed = learnings.listed(call.project(), "true".equals(call.query("archived")));
    if (domain != null
        && listed.learnings().stream().noneMatch(one -> one.domain().equals(domain))) {
      throw Refusal.of(
          404, "no learning is of the domain '" + domain + "'", "/api/v1/domains lists them.");
    }
    var chosen =
        listed.learnings().stream()
            .filter(one -> domain == null || one.domain().equals(domain))
            .filter(one -> fits(call.query("integration"), one.learning().integration()))
            .filter(one -> fits(call.query("kind"), one.learning().kind()))
            .filter(one -> fits(call.query("layer"), one.layer().name()))
            .map(LearningAnswer::of)
            .toList();
    call.answer(
        200,
        ListAnswer.of(
            call.page(chosen, LearningRoutes::key, Comparator.reverseOrder()), listed.faults()));
  }

  private static boolean fits(@Nullable String wanted, String is) {
    return wanted == null || wanted.equals(is);
  }

  private static String key(LearningAnswer one) {
    return String.join(
        "\n", one.date(), one.id(), one.domain(), one.archived() + "/" + one.layer());
  }

  private LearningAnswer shown(Call call) {
    return LearningAnswer.of(kept(call));
  }

  private KeptLearning kept(Call call) {
    return learnings.show(call.project(), call.path("id"));
  }

  private void change(Call call, BiFunction<Path, String, AddedLearning> how) {
    boolean matched = call.header("If-Match") != null;
    var turn = matched ? changing.writeLock() : changing.readLock();
    AddedLearning changed;
    turn.lock();
    try {
      if (matched) {
        call.holdMatch(shown(call));
      }
      changed = how.apply(call.project(), call.path("id"));
    } finally {
      turn.unlock();
    }
    call.answer(200, AddedAnswer.of(changed));
  }
}
