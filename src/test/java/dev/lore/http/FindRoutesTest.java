package dev.lore.http;

import static dev.lore.http.LearningRoutesTest.insight;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindRoutesTest {
  @TempDir Path home;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    var shop = Served.project(home.resolve("shop"));
    Files.createSymbolicLink(shop.resolve("out"), home);
    served = Served.over(shop);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void what_was_just_kept_is_found_by_the_next_search() {
    var id =
        Served.json(
                served.post(
                    "/api/v1/domains/zebras/learnings", insight("Zebrafish retries need a zebra")))
            .at("/learning/id")
            .asText();

    var found = Served.json(served.get("/api/v1/find?q=zebrafish&layer=PROJECT&explain=true"));
    assertThat(found.at("/hits/0/id").asText()).isEqualTo(id);
    assertThat(found.at("/hits/0").has("factors")).isTrue();
    assertThat(Served.json(served.get("/api/v1/find?q=zebrafish&kind=SKILL")).get("hits"))
        .isEmpty();
    assertThat(Served.json(served.get("/api/v1/find?domain=zebras")).get("total").asInt())
        .isEqualTo(1);
    assertThat(Served.json(served.get("/api/v1/find?domain=zebras&offset=1")).get("hits"))
        .isEmpty();
  }

  @Test
  void a_task_is_briefed_as_json_or_to_be_read() {
    var task = "{\"task\": \"Verify Stripe webhooks\", \"budget\": 400}";

    var json = Served.json(served.post("/api/v1/briefs", task));
    assertThat(json.get("budget").asInt()).isEqualTo(400);
    assertThat(json.get("lines")).isNotEmpty();
    var page = served.post("/api/v1/briefs", task, "Accept", "text/markdown");
    assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/markdown");
    assertThat(page.body()).contains("Stripe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"task\": \"\"}",
        "{}",
        "{\"task\": \"x\", \"budget\": 1}",
        "{\"task\": \"x\", \"budget\": 999999}",
        "{\"task\": \"x\", \"budget\": 1e99}",
        "{\"task\": \"x\", \"files\": [\"../x\"]}",
        "{\"task\": \"x\", \"files\": [\"out\"]}"
      })
  void a_brief_of_nothing_or_of_what_lies_outside_is_refused(String body) {
    assertThat(served.post("/api/v1/briefs", body).statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"under=..", "under=out", "since=never", "file=/etc/passwd"})
  void a_search_outside_of_the_project_is_refused(String query) {
    assertThat(served.get("/api/v1/find?q=x&" + query).statusCode()).isEqualTo(422);
  }
}
