package dev.lore.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.http.guard.Token;
import dev.lore.model.UserError;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "200, localhost",
    "200, localhost:7341",
    "200, LOCALHOST:1",
    "200, 127.0.0.1",
    "200, [::1]:7341",
    "403, evil.example",
    "403, localhost.evil.example",
    "403, evil.example:7341",
    "403, 192.168.0.7",
    "403, 0x7f.1",
    "403, localhost@evil.example",
    "400, ''",
  })
  void a_name_that_is_not_ours_is_not_answered(int status, String host) {
    try (var served = served()) {
      var request =
          Served.lines("GET /api/v1/rules HTTP/1.1", "Host: " + host, "Connection: close");
      assertThat(served.raw(request)).startsWith("HTTP/1.1 ");
      assertThat(served.raw(request).substring(9, 12))
          .isIn("" + status, status == 403 ? "400" : "403");
    }
  }

  @Test
  void a_foreign_name_in_the_request_line_is_not_answered_either() {
    try (var served = served()) {
      assertThat(
              served.raw(
                  Served.lines(
                      "GET http://evil.example/health HTTP/1.1",
                      "Host: localhost",
                      "Connection: close")))
          .matches("(?s)HTTP/1.1 40[03] .*");
    }
  }

  @Test
  void a_page_of_a_stranger_reads_and_writes_nothing() {
    try (var served = served()) {
      for (var origin :
          List.of("http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1")) {
        assertThat(served.get("/api/v1/rules", "Origin", origin).statusCode()).isEqualTo(403);
        var added =
            served.post("/api/v1/learnings", LearningRoutesTest.insight("x"), "Origin", origin);
        assertThat(added.statusCode()).isEqualTo(403);
      }
      for (var site : List.of("cross-site", "same-site")) {
        assertThat(served.get("/", "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
      }
      var answers = served.get("/api/v1/learnings?layer=PROJECT");
      assertThat(Served.json(answers).get("items")).isEmpty();
      assertThat(answers.headers().map().keySet())
          .noneMatch(name -> name.startsWith("access-control"));
    }
  }

  @Test
  void our_own_page_is_answered() {
    try (var served = served()) {
      var here = served.server().address().toString();
      assertThat(
              served
                  .get("/api/v1/rules", "Origin", here, "Sec-Fetch-Site", "same-origin")
                  .statusCode())
          .isEqualTo(200);
      assertThat(served.get("/", "Sec-Fetch-Site", "none").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void with_a_token_only_who_shows_it_gets_to_the_api() {
    try (var served =
        Served.over(new Served.Way(Served.SECRET, null, 9), Served.project(home.resolve("shop")))) {
      var bare = served.get("/api/v1/rules");
      assertThat(bare.statusCode()).isEqualTo(401);
      assertThat(bare.headers().firstValue("www-authenticate")).hasValue("Bearer realm=\"lore\"");
      for (var wrong : List.of("Bearer x", "Bearer " + Served.SECRET + "x", Served.SECRET, "")) {
        assertThat(served.get("/metrics", "Authorization", wrong).statusCode()).isEqualTo(401);
      }
      assertThat(
              served.get("/api/v1/rules", "Authorization", "bearer " + Served.SECRET).statusCode())
          .isEqualTo(200);
      for (var open : List.of("/health", "/ready", "/", "/docs", "/openapi.json", "/web/docs.js")) {
        assertThat(served.get(open).statusCode()).as(open).isEqualTo(200);
      }
    }
  }

  @Test
  void others_are_let_in_only_by_a_token() {
    var options =
        new ServerOptions(
            "0.0.0.0",
            0,
            List.of(Served.project(home.resolve("shop"))),
            null,
            null,
            1,
            "1.0.0",
            System.err);
    var apps = Served.apps(home);
    assertThatThrownBy(() -> HttpServer.start(options, apps).close())
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.problem()).contains("has no token"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "with blanks in between", "nön-ascii-letters-in-it"})
  void a_token_that_can_be_guessed_or_sent_wrong_is_refused(String token) {
    assertThatThrownBy(() -> Token.of(token)).isInstanceOf(UserError.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/docs", "/api/v1/rules", "/nothing", "/health"})
  void browsers_are_told_to_load_and_frame_nothing_from_elsewhere(String path) {
    try (var served = served()) {
      var answer = served.get(path);
      assertThat(header(answer, "content-security-policy"))
          .startsWith("default-src 'none'; script-src 'self';")
          .contains("frame-ancestors 'none'");
      assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
      assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
      assertThat(header(answer, "cross-origin-resource-policy")).isEqualTo("same-origin");
      assertThat(answer.headers().firstValue("server")).isEmpty();
    }
  }

  @Test
  void projects_of_the_same_name_are_refused() {
    var one = Served.project(home.resolve("one/shop"));
    var two = Served.project(home.resolve("two/shop"));
    assertThatThrownBy(() -> Served.over(one, two).close())
        .isInstanceOf(UserError.class)
        .hasMessageContaining("'shop'");
  }

  private Served served() {
    return Served.over(Served.project(home.resolve("shop")));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
