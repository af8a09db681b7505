package dev.lore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiTest {
  private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

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

  @Test
  void the_description_has_every_route_and_no_other() {
    var described = new ArrayList<String>();
    var document = Served.json(served.get("/openapi.json"));
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method ->
                    described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(described).containsExactlyInAnyOrderElementsOf(served.server().live());
    assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
  }

  @Test
  void what_it_refers_to_is_there_and_each_operation_has_a_name_of_its_own() {
    var document = Served.json(served.get("/openapi.json"));
    var names = document.findValuesAsText("operationId");

    assertThat(names).doesNotHaveDuplicates().hasSameSizeAs(served.server().live());
    assertThat(document.findValuesAsText("$ref"))
        .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void equal_servers_are_described_by_equal_bytes() {
    try (var other = Served.over(Served.project(home.resolve("shop")))) {
      assertThat(other.get("/openapi.json").body()).isEqualTo(served.get("/openapi.json").body());
    }
  }

  @Test
  void whatever_can_be_read_can_be_asked_for_its_headers_alone() {
    for (var route : served.server().live()) {
      if (route.startsWith("GET ") && !route.contains("{")) {
        var path = route.substring(4);
        var read = served.get(path);
        var head = served.ask("HEAD", path, "");
        assertThat(head.statusCode()).as(path).isEqualTo(read.statusCode());
        assertThat(head.body()).as(path).isEmpty();
        assertThat(head.headers().firstValue("etag")).isEqualTo(read.headers().firstValue("etag"));
      }
    }
  }

  @Test
  void the_page_for_people_loads_nothing_from_elsewhere() throws IOException {
    for (var page : new String[] {"/", "/docs"}) {
      LOADED
          .matcher(served.get(page).body())
          .results()
          .forEach(link -> {
            assertThat(link.group(1)).startsWith("/");
            assertThat(served.get(link.group(1)).statusCode()).as(link.group(1)).isEqualTo(200);
          });
    }
    try (var script = OpenApiTest.class.getResourceAsStream("/web/docs.js")) {
      assertThat(script).isNotNull();
      var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).doesNotContain("http:", "https:", "innerHTML", "eval(");
    }
  }
}
