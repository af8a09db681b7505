package dev.lore.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks every operation of the description for what nobody should ask, the same each time: {@code
 * -Dlore.fuzz.seed} and {@code -Dlore.fuzz.seconds} ask otherwise.
 */
class FuzzTest {
  private static final long SEED = Long.getLong("lore.fuzz.seed", 5);
  private static final Duration TIME = Duration.ofSeconds(Long.getLong("lore.fuzz.seconds", 15));

  @TempDir Path home;

  @Test
  void nothing_that_is_asked_ends_in_a_bug_or_an_answer_that_is_not_described() {
    var odd = new OddJson(new Random(SEED));
    try (var served = Served.over(Served.project(home.resolve("shop")))) {
      var document = Served.json(served.get("/openapi.json"));
      var operations = operations(document);
      long end = System.nanoTime() + TIME.toNanos();
      int rounds = 0;
      while (rounds < 40 && (rounds == 0 || System.nanoTime() < end)) {
        rounds++;
        for (var one : operations) {
          if (rounds == 1 || System.nanoTime() < end) {
            one.hold(one.ask(served, odd, document));
          }
        }
      }
      assertThat(served.log()).isEmpty();
      assertThat(served.get("/health").statusCode()).isEqualTo(200);
    }
  }

  private static List<Asked> operations(JsonNode document) {
    var all = new ArrayList<Asked>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    all.add(new Asked(method.getKey(), path.getKey(), method.getValue()))));
    return all;
  }

  /** An operation, and how it is asked. */
  private record Asked(String method, String path, JsonNode operation) {
    private HttpResponse<String> ask(Served served, OddJson odd, JsonNode document) {
      var at = path;
      var query = new ArrayList<String>();
      var headers = new ArrayList<String>();
      for (var parameter : operation.path("parameters")) {
        var name = parameter.get("name").asText();
        switch (parameter.get("in").asText()) {
          case "path" -> at = at.replace("{" + name + "}", encoded(odd.pathText()));
          case "query" -> {
            if (odd.chance(3)) {
              query.add(name + "=" + encoded(odd.parameter(parameter.get("schema"))));
            }
          }
          default -> {
            if (odd.chance(3)) {
              headers.addAll(List.of(name, odd.headerText()));
            }
          }
        }
      }
      if (odd.chance(15)) {
        query.add(encoded(odd.text()) + "=" + encoded(odd.text()));
      }
      var body = "";
      var described = operation.at("/requestBody/content/application~1json/schema");
      if (!described.isMissingNode()) {
        body = odd.body(described, document);
        headers.addAll(List.of("Content-Type", odd.chance(20) ? "text/plain" : "application/json"));
      }
      var address = at + (query.isEmpty() ? "" : "?" + String.join("&", query));
      return served.ask(
          method.toUpperCase(Locale.ROOT), address, body, headers.toArray(String[]::new));
    }

    private void hold(HttpResponse<String> answer) {
      var what = answer.request().method() + " " + answer.uri() + "\n" + answer.body();
      var described = operation.at("/responses/" + answer.statusCode());
      if (answer.statusCode() == 414 || answer.statusCode() == 431) {
        return; // of no operation: the request was never read
      }
      assertThat(answer.statusCode()).as(what).isNotEqualTo(500);
      assertThat(described.isMissingNode()).as(answer.statusCode() + " for " + what).isFalse();
      var type =
          answer.headers().firstValue("content-type").map(text -> text.split(";", 2)[0]).orElse("");
      var types = new ArrayList<String>();
      described.path("content").fieldNames().forEachRemaining(types::add);
      if (!types.isEmpty() && !types.contains("*/*")) {
        assertThat(types).as(what).contains(type);
      }
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
  }
}
