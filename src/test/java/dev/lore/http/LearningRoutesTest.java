package dev.lore.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningRoutesTest {
  @TempDir Path home;
  private Path shop = Path.of("");
  private Served served;

  @BeforeEach
  void serve() {
    shop = Served.project(home.resolve("shop"));
    served = Served.over(shop, Served.project(home.resolve("site")));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void a_learning_is_kept_and_shown_where_the_answer_says() {
    var added =
        served.post(
            "/api/v1/domains/payments/learnings",
            """
            {"insight": "Retries come for three days", "context": "A lost webhook",
             "files": ["src/./hook.ts"], "integration": "stripe", "kind": "gotcha",
             "date": "2026-11-20"}
            """);

    assertThat(added.statusCode()).isEqualTo(201);
    var shown = served.get(header(added, "location"));
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(Served.json(shown))
        .isEqualTo(
            Served.json(
                """
                {"id": "l-mdgodccv3b", "domain": "payments", "layer": "PROJECT",
                 "archived": false, "date": "2026-11-20",
                 "insight": "Retries come for three days", "context": "A lost webhook",
                 "files": ["src/hook.ts"], "integration": "stripe", "kind": "gotcha",
                 "confirmed": 0, "refuted": 0,
                 "at": {"path": "expertise/payments/expertise.yaml", "line": 4, "column": 5}}
                """));
    assertThat(Served.json(added).get("learning")).isEqualTo(Served.json(shown));
    assertThat(Served.json(added).get("added").asBoolean()).isTrue();
    assertThat(shop.resolve("expertise/payments/expertise.yaml"))
        .content()
        .contains("Retries come for three days");
  }

  @Test
  void the_domain_is_that_of_the_integration_unless_the_path_says_one() {
    var added =
        served.post("/api/v1/learnings", "{\"insight\": \"One\", \"integration\": \"stripe\"}");

    assertThat(Served.json(added).at("/learning/domain").asText()).isEqualTo("payments");
  }

  @Test
  void a_key_sent_again_is_answered_with_the_first_learning() {
    var first = served.post("/api/v1/learnings", insight("First"), "Idempotency-Key", "k-1");
    var again = served.post("/api/v1/learnings", insight("Other"), "Idempotency-Key", "k-1");

    assertThat(List.of(first.statusCode(), again.statusCode())).containsExactly(201, 200);
    assertThat(header(again, "location")).isEqualTo(header(first, "location"));
    assertThat(Served.json(again).at("/learning/insight").asText()).isEqualTo("First");
    assertThat(Served.json(again).get("added").asBoolean()).isFalse();
  }

  @Test
  void pages_go_on_where_they_ended_whatever_was_added_since() {
    IntStream.range(0, 7).forEach(i -> served.post("/api/v1/learnings", insight("Number " + i)));
    var seen = new ArrayList<String>();
    var next = "";
    do {
      var page =
          Served.json(
              served.get(
                  "/api/v1/learnings?layer=PROJECT&limit=3"
                      + (next.isEmpty() ? "" : "&cursor=" + next)));
      items(page).forEach(one -> seen.add(one.get("insight").asText()));
      next = page.get("next").asText();
      served.post("/api/v1/learnings", "{\"insight\": \"New\", \"date\": \"2027-01-01\"}");
    } while (!next.isEmpty());

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 7).mapToObj(i -> "Number " + i).toList());
  }

  @Test
  void a_cursor_that_was_changed_or_is_of_another_list_is_refused() {
    IntStream.range(0, 3).forEach(i -> served.post("/api/v1/learnings", insight("Number " + i)));
    var next =
        Served.json(served.get("/api/v1/learnings?layer=PROJECT&limit=1")).get("next").asText();

    for (var wrong : List.of(next + "A", next.substring(2), "x", "%00", "ÿ".repeat(3))) {
      assertThat(served.raw(get("/api/v1/learnings?layer=PROJECT&cursor=" + wrong)))
          .startsWith("HTTP/1.1 400 ");
    }
    assertThat(served.get("/api/v1/learnings?limit=1&cursor=" + next).statusCode()).isEqualTo(400);
  }

  @Test
  void lists_are_filtered() {
    served.post("/api/v1/domains/one/learnings", "{\"insight\": \"A\", \"kind\": \"gotcha\"}");
    served.post("/api/v1/domains/two/learnings", "{\"insight\": \"B\", \"integration\": \"x\"}");

    assertThat(insights("/api/v1/learnings?kind=gotcha")).containsExactly("A");
    assertThat(insights("/api/v1/learnings?integration=x")).containsExactly("B");
    assertThat(insights("/api/v1/learnings?domain=two")).containsExactly("B");
    assertThat(insights("/api/v1/domains/one/learnings")).containsExactly("A");
    assertThat(served.get("/api/v1/domains/none/learnings").statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_archived_is_listed_when_asked_for_and_comes_back() {
    var id = id(served.post("/api/v1/domains/one/learnings", insight("A")));

    var archived = served.post("/api/v1/learnings/" + id + "/archive", "");
    assertThat(archived.statusCode()).isEqualTo(200);
    assertThat(Served.json(archived).at("/learning/archived").asBoolean()).isTrue();
    assertThat(served.post("/api/v1/learnings/" + id + "/archive", "").statusCode()).isEqualTo(409);
    assertThat(insights("/api/v1/domains/one/learnings?archived=true")).containsExactly("A");
    assertThat(insights("/api/v1/learnings?layer=PROJECT")).isEmpty();
    var restored = served.post("/api/v1/learnings/" + id + "/restore", "");
    assertThat(Served.json(restored).at("/learning/archived").asBoolean()).isFalse();
    assertThat(insights("/api/v1/learnings?layer=PROJECT")).containsExactly("A");
    assertThat(served.post("/api/v1/learnings/l-none/restore", "").statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_said_of_a_learning_counts_once_by_its_key() {
    var path = header(served.post("/api/v1/learnings", insight("A")), "location");

    var first = served.post(path + "/confirm", "", "Idempotency-Key", "k-1");
    served.post(path + "/confirm", "", "Idempotency-Key", "k-1");
    served.post(path + "/confirm", "");
    var refuted = served.post(path + "/refute", "", "Idempotency-Key", "k-1");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(Served.json(first).at("/learning/confirmed").asInt()).isEqualTo(1);
    assertThat(Served.json(first).get("added").asBoolean()).isFalse();
    assertThat(Served.json(refuted).get("learning")).isEqualTo(Served.json(served.get(path)));
    assertThat(Served.json(refuted).at("/learning/confirmed").asInt()).isEqualTo(2);
    assertThat(Served.json(refuted).at("/learning/refuted").asInt()).isEqualTo(1);
    var before = header(served.get(path), "etag");
    served.post(path + "/refute", "", "If-Match", before);
    assertThat(served.post(path + "/refute", "", "If-Match", before).statusCode()).isEqualTo(412);
    assertThat(served.post("/api/v1/learnings/l-none/refute", "").statusCode()).isEqualTo(404);
    var tooLong = served.post(path + "/confirm", "", "Idempotency-Key", "k".repeat(201));
    assertThat(tooLong.statusCode()).isEqualTo(422);
  }

  @Test
  void what_is_said_of_an_archived_learning_is_answered_from_the_archive() {
    var path = header(served.post("/api/v1/learnings", insight("A")), "location");
    served.post(path + "/archive", "");

    var said = served.post(path + "/confirm", "");

    assertThat(Served.json(said).at("/learning/archived").asBoolean()).isTrue();
    assertThat(Served.json(served.get(path)).get("confirmed").asInt()).isEqualTo(1);
    var again = served.post("/api/v1/learnings", insight("A"));
    assertThat(Served.json(again).at("/learning/archived").asBoolean()).isTrue();
  }

  @Test
  void what_has_not_changed_is_not_sent_again_and_what_has_is_not_overwritten() {
    var path = header(served.post("/api/v1/learnings", insight("A")), "location");
    var tag = header(served.get(path), "etag");

    assertThat(served.get(path, "If-None-Match", "\"x\", W/" + tag).statusCode()).isEqualTo(304);
    served.post("/api/v1/learnings", insight("A")); // confirms it
    assertThat(served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    var stale = served.post(path + "/archive", "", "If-Match", tag);
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(header(stale, "content-type")).isEqualTo("application/problem+json");
    var now = header(served.get(path), "etag");
    assertThat(served.post(path + "/archive", "", "If-Match", now).statusCode()).isEqualTo(200);
  }

  @Test
  void each_project_has_its_own_and_locations_say_which() {
    var added = served.post("/api/v1/learnings?project=site", insight("Only there"));

    assertThat(header(added, "location")).endsWith("?project=site");
    assertThat(served.get(header(added, "location")).statusCode()).isEqualTo(200);
    assertThat(insights("/api/v1/learnings?layer=PROJECT")).isEmpty();
    var unknown = served.get("/api/v1/learnings?project=none");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(Served.json(unknown).get("advice").asText()).contains("shop, site");
    assertThat(Served.json(served.get("/api/v1/projects")))
        .isEqualTo(Served.json("{\"projects\": [\"shop\", \"site\"]}"));
  }

  @Test
  void a_broken_file_hides_nothing_but_itself() throws IOException {
    served.post("/api/v1/domains/good/learnings", insight("Fine"));
    Served.with(shop, "expertise/bad/expertise.yaml", "domain: bad\nlearnings: [\n");

    var listed = Served.json(served.get("/api/v1/learnings?layer=PROJECT"));
    assertThat(listed.at("/items/0/insight").asText()).isEqualTo("Fine");
    assertThat(listed.at("/faults/0/at/path").asText()).isEqualTo("expertise/bad/expertise.yaml");
    assertThat(Served.json(served.get("/api/v1/domains")).get("faults")).hasSize(1);
    var refused = served.post("/api/v1/domains/bad/learnings", insight("More"));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body())
        .contains("expertise/bad/expertise.yaml:")
        .doesNotContain(home.toString());
    Files.writeString(shop.resolve("lore.yaml"), "policy: [");
    assertThat(served.get("/api/v1/learnings").statusCode()).isEqualTo(409);
    assertThat(served.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void a_secret_is_refused_and_not_repeated() {
    var secret = "sk_li" + "ve_51HqzT9KpWm3VxRbNc8LdYf2AgJt";
    var refused = served.post("/api/v1/learnings", insight("Use " + secret));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).doesNotContain(secret.substring(10));
  }

  private List<String> insights(String path) {
    return items(Served.json(served.get(path))).stream()
        .map(one -> one.get("insight").asText())
        .toList();
  }

  private static List<JsonNode> items(JsonNode page) {
    return StreamSupport.stream(page.get("items").spliterator(), false).toList();
  }

  private static String id(HttpResponse<String> added) {
    return Served.json(added).at("/learning/id").asText();
  }

  @Test
  void of_many_changes_that_depend_on_one_etag_only_one_is_made() throws Exception {
    var path = header(served.post("/api/v1/learnings", insight("A")), "location");
    var tag = header(served.get(path), "etag");
    Callable<Integer> confirm =
        () -> served.post(path + "/confirm", "", "If-Match", tag).statusCode();
    var codes = new ArrayList<Integer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var asked : threads.invokeAll(Collections.nCopies(12, confirm))) {
        codes.add(asked.get());
      }
    }

    assertThat(codes).containsOnly(200, 412).containsOnlyOnce(200);
  }

  static String insight(String text) {
    return "{\"insight\": \"" + text + "\"}";
  }

  static String get(String path) {
    return Served.lines("GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close");
  }

  static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
