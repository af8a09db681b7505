package dev.lore.http;

import static dev.lore.http.LearningRoutesTest.insight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.http.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever notices a failure, it looks the same. */
class ProblemsTest {
  @TempDir Path home;
  private Served served;

  @BeforeEach
  void serve() {
    served = Served.over(Served.project(home.resolve("shop")));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "400, GET, /api/v1/learnings?unheard=of, ",
    "400, GET, /api/v1/learnings?limit=0, ",
    "400, GET, /api/v1/learnings?limit=1&limit=2, ",
    "400, GET, /api/v1/learnings?layer=NONE, ",
    "400, POST, /api/v1/learnings, {",
    "400, POST, /api/v1/learnings, ''",
    "422, POST, /api/v1/learnings, {} {}",
    "404, GET, /nothing, ",
    "404, GET, /api/v1/learnings/, ",
    "404, GET, /web/none.js, ",
    "404, GET, /web/docs.exe, ",
    "405, DELETE, /api/v1/learnings, ",
    "405, OPTIONS, /api/v1/learnings, ",
    "405, TRACE, /health, ",
    "415, PUT-FORM, /api/v1/learnings, insight=x",
    "422, POST, /api/v1/learnings, []",
    "422, POST, /api/v1/learnings, null",
    "422, POST, /api/v1/learnings, {}",
    "422, POST, /api/v1/learnings, '{\"insight\": 1}'",
    "422, POST, /api/v1/learnings, '{\"insight\": \"x\", \"unheard\": 1}'",
    "422, POST, /api/v1/learnings, '{\"insight\": \"x\", \"files\": [\"../x\"]}'",
    "422, POST, /api/v1/domains/a..b/learnings, '{\"insight\": \"x\"}'",
  })
  void a_failure_of_a_request_is_a_problem(int status, String method, String path, String body) {
    var form = method.equals("PUT-FORM");
    var type = form ? "application/x-www-form-urlencoded" : "application/json";
    var answer =
        served.ask(form ? "POST" : method, path, body == null ? "" : body, "Content-Type", type);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    var problem = Served.json(answer);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(List.of("type", "title", "detail", "advice"))
        .allSatisfy(member -> assertThat(problem.get(member).asText()).isNotEmpty());
  }

  @Test
  void a_method_that_is_not_known_is_told_those_that_are() {
    var answer = served.ask("DELETE", "/api/v1/learnings", "");

    assertThat(answer.headers().firstValue("allow")).hasValue("GET, POST, HEAD");
  }

  @Test
  void an_answer_that_nobody_accepts_is_not_given() {
    assertThat(served.get("/api/v1/rules", "Accept", "text/html").statusCode()).isEqualTo(406);
    assertThat(served.get("/api/v1/rules", "Accept", "application/*;q=0.1").statusCode())
        .isEqualTo(200);
    assertThat(served.get("/docs", "Accept", "text/html,*/*;q=0").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 'GARBAGE\r\n\r\n'",
    "400, 'GET / HTTP/1.1\r\n\r\n'",
    "400, 'GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n'",
    "400, 'GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'",
    "400, 'GET /api/v1/skills/%2e%2e%2fx HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'",
    "400, 'GET /%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'",
    "400, 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n'",
    "400, 'GET / HTTP/1.1\r\nHost: localhost\r\nX : y\r\n\r\n'",
    "400, 'POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n'",
    "505, 'GET / HTTP/3.9\r\nHost: localhost\r\n\r\n'",
  })
  void what_is_no_http_is_told_so_in_the_same_form(int status, String request) {
    assertProblem(served.raw(request), status);
  }

  @Test
  void headers_and_addresses_that_are_too_long_are_refused() {
    assertProblem(
        served.raw(Served.lines("GET / HTTP/1.1", "Host: localhost", "X: " + "x".repeat(30_000))),
        431);
    assertProblem(
        served.raw(Served.lines("GET /" + "x".repeat(30_000) + " HTTP/1.1", "Host: localhost")),
        414);
  }

  @Test
  void a_body_that_is_too_large_is_refused_whether_its_length_is_told_or_not() {
    assertProblem(served.raw(posting("Content-Length: 99999999") + "{"), 413);
    var chunk = "x".repeat(0x8000);
    assertProblem(
        served.raw(
            posting("Transfer-Encoding: chunked") + ("8000\r\n" + chunk + "\r\n").repeat(33)),
        413);
  }

  @Test
  void more_requests_than_there_are_places_are_told_to_come_again() throws IOException {
    served.close();
    served = Served.over(new Served.Way(null, null, 1), Served.project(home.resolve("shop")));
    try (var slow = served.open()) {
      var part = posting("Content-Length: 20\r\nExpect: 100-continue");
      slow.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
      slow.getOutputStream().flush();
      var goOn = new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertThat(goOn).as("its body is waited for").isEqualTo("HTTP/1.1 100");
      var refused = served.get("/api/v1/rules");

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("retry-after")).hasValue("1");
      assertThat(Served.json(refused).get("status").asInt()).isEqualTo(429);
      assertThat(served.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_bug_is_told_by_an_id_alone_and_logged_without_what_was_sent() {
    var log = new ByteArrayOutputStream();
    var out = new PrintStream(log, true, StandardCharsets.UTF_8);
    var problem =
        new Problems(out, List.of())
            .of(new IllegalStateException("holds a secret", new IOException()), "GET /x/{id}");

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.detail()).isEqualTo("a bug in Lore");
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains(problem.id(), "GET /x/{id}", "IllegalStateException", "IOException", "    at ")
        .doesNotContain("secret");
  }

  @Test
  void a_project_that_is_gone_is_not_ready() throws IOException {
    var gone = Served.project(home.resolve("gone"));
    served.close();
    served = Served.over(gone);
    assertThat(served.get("/ready").statusCode()).isEqualTo(200);
    try (var files = Files.walk(gone)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }

    assertThat(served.get("/ready").statusCode()).isEqualTo(503);
    assertThat(served.post("/api/v1/learnings", insight("x")).statusCode()).isEqualTo(409);
  }

  @Test
  void requests_are_counted_by_route_and_not_by_id() {
    served.get("/api/v1/learnings/l-secret");
    served.get("/nothing");

    assertThat(served.get("/metrics").body())
        .contains("method=\"GET\",route=\"/api/v1/learnings/{id}\",status=\"404\"")
        .contains("route=\"none\",status=\"404\"")
        .contains("jvm_memory_used_bytes")
        .doesNotContain("l-secret");
  }

  private static String posting(String length) {
    return Served.lines(
        "POST /api/v1/learnings HTTP/1.1",
        "Host: localhost",
        "Connection: close",
        "Content-Type: application/json",
        length);
  }

  private static void assertProblem(String answer, int status) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("Content-Type: application/problem+json")
        .contains("\"status\": " + status)
        .contains("\"advice\": ");
  }
}
