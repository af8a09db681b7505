package dev.lore.http;

import static dev.lore.http.LearningRoutesTest.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeRoutesTest {
  private static final String DOMAIN =
      """
      domain: search
      conventions:
        - ALWAYS ask with a timeout.
      patterns:
        - name: one client
          description: Share it.
          location: src/client.ts
      integrations_catalog:
        search:
          - name: algolia
            env_vars: [ALGOLIA_API_KEY]
      learnings:
        - id: l-one
          date: 2026-11-21
          insight: Indexes are slow
          integration: algolia
      """;

  @TempDir Path home;
  private Served served;

  @BeforeEach
  void serve() {
    var shop = Served.project(home.resolve("shop"));
    Served.with(shop, "expertise/search/expertise.yaml", DOMAIN);
    Served.with(
        shop,
        "skills/algolia/SKILL.md",
        "---\nname: algolia\ndescription: Search.\nintegration: {service: algolia}\n---\nHi.\n");
    served = Served.over(shop);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void a_domain_says_what_toolkit_and_project_know() {
    var listed = Served.json(served.get("/api/v1/domains?limit=200")).get("items");

    assertThat(listed)
        .contains(
            Served.json(
                """
                {"domain": "search", "layers": ["PROJECT"],
                 "files": ["expertise/search/expertise.yaml"],
                 "conventions": ["ALWAYS ask with a timeout."],
                 "patterns": [{"name": "one client", "description": "Share it.",
                               "location": "src/client.ts"}],
                 "integrations": ["algolia"], "learnings": 1}
                """));
  }

  @Test
  void an_integration_says_who_covers_it_and_how_much_was_learned() {
    var shown = Served.json(served.get("/api/v1/integrations/algolia"));

    assertThat(shown.get("envVars").toString()).contains("\"ALGOLIA_API_KEY\"");
    assertThat(shown.get("skills")).isEqualTo(Served.json("[\"algolia\"]"));
    assertThat(shown.get("learnings").asInt()).isEqualTo(1);
    assertThat(served.get("/api/v1/integrations/none").statusCode()).isEqualTo(404);
    assertThat(Served.json(served.get("/api/v1/integrations?category=payments")).get("items"))
        .allSatisfy(one -> assertThat(one.get("category").asText()).isEqualTo("payments"))
        .isNotEmpty();
  }

  @Test
  void an_entry_of_the_catalogue_is_made_once_and_changed_by_who_has_seen_it() {
    var path = "/api/v1/catalog/mailgun";
    var made = served.post(path, "{\"category\": \"email\", \"envVars\": [\"MAILGUN_API_KEY\"]}");
    assertThat(made.statusCode()).isEqualTo(201);
    var shown = served.get(header(made, "location"));
    assertThat(Served.json(shown)).isEqualTo(Served.json(made));

    var more = "{\"title\": \"Mailgun\"}";
    assertThat(served.post(path, more).statusCode()).isEqualTo(428);
    assertThat(served.post(path, more, "If-Match", "\"x\"").statusCode()).isEqualTo(412);
    var changed = served.post(path, more, "If-Match", header(shown, "etag"));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(Served.json(changed).get("title").asText()).isEqualTo("Mailgun");
    assertThat(Served.json(changed).get("layer").asText()).isEqualTo("PROJECT");
  }

  @Test
  void skills_and_rules_are_listed_and_shown() {
    var skill = Served.json(served.get("/api/v1/skills?integration=algolia")).at("/items/0");
    assertThat(skill)
        .isEqualTo(
            Served.json(
                """
                {"name": "algolia", "description": "Search.", "integration": "algolia",
                 "triggers": [], "path": "skills/algolia/SKILL.md", "layer": "PROJECT"}
                """));
    assertThat(Served.json(served.get("/api/v1/skills/algolia"))).isEqualTo(skill);
    assertThat(served.get("/api/v1/skills/none").statusCode()).isEqualTo(404);

    var rules = Served.json(served.get("/api/v1/rules?limit=200")).get("items");
    assertThat(rules)
        .contains(Served.json(served.get("/api/v1/rules/p0/errgroup-unlimited")))
        .hasSizeGreaterThan(3);
    assertThat(served.get("/api/v1/rules/p0/none").statusCode()).isEqualTo(404);
    assertThat(served.get("/api/v1/rules/p0/NONE").statusCode()).isEqualTo(422);
  }

  @Test
  void expertise_is_held_against_the_code() {
    var checked = served.post("/api/v1/validations", "");

    assertThat(checked.statusCode()).isEqualTo(200);
    assertThat(Served.json(checked).get("issues"))
        .anySatisfy(issue -> assertThat(issue.get("problem").asText()).contains("src/client.ts"));
  }

  @Test
  void changes_need_git_and_a_commit_that_is_there() throws Exception {
    assertThat(served.get("/api/v1/changes").statusCode()).isEqualTo(409);
    var git = new ProcessBuilder("git", "init", "-q").directory(home.resolve("shop").toFile());
    assertThat(git.start().waitFor()).isZero();

    assertThat(served.get("/api/v1/changes").body())
        .contains("\"path\": \"skills/algolia/SKILL.md\"");
    for (var since : List.of("none", "--output=x", "HEAD~99999")) {
      assertThat(served.get("/api/v1/changes?since=" + since).statusCode()).isEqualTo(422);
    }
  }
}
