package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.CreatedSkill;
import dev.lore.model.SkillProfile;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a project when a skill is made for it. */
class SkillDraftServiceTest {
  private static final String SKILL = "project/docs/skills/trello/SKILL.md";
  private static final String REQUEST = "project/pending-updates/2026-11-22-promote-trello.md";
  private static final String STATE = "project/docs/builder-state.json";

  @TempDir private Path home;

  @Test
  void a_skill_its_record_and_its_request_are_written_and_nothing_else() throws IOException {
    var project = SkillProject.in(home.toRealPath());

    var created = project.drafts().create(project.root(), "Trello");

    assertThat(created)
        .isEqualTo(
            new CreatedSkill(
                "trello",
                "trello",
                "docs/skills/trello/SKILL.md",
                true,
                "pending-updates/2026-11-22-promote-trello.md",
                "docs/builder-state.json"));
    assertThat(project.files().keySet())
        .containsExactly(STATE, SKILL, "project/expertise/.keep", REQUEST);
    assertThat(project.text(STATE))
        .isEqualTo(
            """
            {
              "createdSkills": [
                {
                  "name": "trello",
                  "integration": "trello",
                  "path": "docs/skills/trello/SKILL.md",
                  "createdOn": "2026-11-22",
                  "promotion": "pending-updates/2026-11-22-promote-trello.md"
                }
              ]
            }
            """);
    assertThat(project.text(REQUEST))
        .startsWith(
            """
            ---
            skill: trello
            integration: trello
            path: docs/skills/trello/SKILL.md
            requested: 2026-11-22
            ---
            """)
        .contains(
            "## Integration",
            "## Project context",
            "## Generated skill",
            "## Recommended reusable rules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trello", "mollie", "google-maps", "no-such-service"})
  void what_is_made_passes_its_own_check_in_every_profile(String word) throws IOException {
    var project = SkillProject.in(home.toRealPath());

    project.drafts().create(project.root(), word);

    for (var profile : SkillProfile.values()) {
      assertThat(project.found(profile)).as("%s", profile).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"auth0", "chargebee", "algolia", "notion", "sanity", "trello"})
  void no_key_is_sent_where_the_catalogue_does_not_know_where_and_how(String word)
      throws IOException {
    var project = SkillProject.in(home.toRealPath());

    var created = project.drafts().create(project.root(), word);

    assertThat(project.text("project/" + created.path()))
        .contains("\nOpen question: at which address does the API of ")
        .doesNotContain("fetch(", "requests.request(");
  }

  @Test
  void a_client_is_written_where_host_and_key_are_known_for_sure() throws IOException {
    var project = SkillProject.in(home.toRealPath());

    project.drafts().create(project.root(), "mollie");

    assertThat(project.text("project/docs/skills/mollie/SKILL.md"))
        .contains(
            "headers.set(\"Authorization\", `Bearer ${process.env.MOLLIE_API_KEY}`);",
            "fetch(`https://api.mollie.com${path}`",
            "\"Authorization\": f\"Bearer {os.environ['MOLLIE_API_KEY']}\"",
            "f\"https://api.mollie.com{path}\"")
        .doesNotContain("Open question");
  }

  @Test
  void it_holds_what_catalogue_expertise_and_learnings_know_and_no_markup_of_others()
      throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with(
                "project/expertise/payments/expertise.yaml",
                """
                domain: payments
                conventions:
                  - NEVER take an amount from the browser
                  - ALWAYS ask Stripe for the key first
                learnings:
                  - date: 2026-11-01
                    insight: "Refunds <script>alert(1)</script> of Mollie\\ncome [late](../../x)"
                    integration: mollie
                  - date: 2026-11-02
                    insight: Another service is quick
                    integration: paypal
                """);

    project.drafts().create(project.root(), "mollie");

    assertThat(project.text("project/docs/skills/mollie/SKILL.md"))
        .contains(
            "metadata:\n  integration: \"mollie\"\n",
            "| `MOLLIE_API_KEY` |",
            "`npm install --save-exact @mollie/api-client`",
            "\n- NEVER take an amount from the browser.\n",
            "\n- Refunds ‹script›alert(1)‹/script› of Mollie come (late)(../../x).\n")
        .doesNotContain("ask Stripe", "quick");
  }

  @ParameterizedTest
  @CsvSource({
    "stripe,   toolkit/skills/stripe/SKILL.md",
    "payments, toolkit/skills/stripe/SKILL.md",
    "Stripe,   toolkit/skills/stripe/SKILL.md",
    "mollie,   .claude/skills/cards/SKILL.md",
    "zenhub,   skills/zenhub/SKILL.md",
  })
  void where_a_skill_is_there_under_any_alias_nothing_is_written(String word, String path)
      throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with(
                "project/.claude/skills/cards/SKILL.md",
                "---\nname: cards\ndescription: x\nmetadata:\n  integration: mollie\n---\n")
            .with(
                "project/skills/zenhub/SKILL.md", SkillProject.TRELLO.replace("trello", "zenhub"));
    var before = project.files();

    var found = project.drafts().create(project.root(), word);

    assertThat(found.created()).isFalse();
    assertThat(found.path()).isEqualTo(path);
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void a_request_that_is_queued_already_stays_the_only_one() throws IOException {
    var queued = "project/pending-updates/2026-10-01-promote-trello.md";
    var project = SkillProject.in(home.toRealPath()).with(queued, "asked before\n");

    var created = project.drafts().create(project.root(), "trello");

    assertThat(created.promotion()).isEqualTo("pending-updates/2026-10-01-promote-trello.md");
    assertThat(project.files().keySet())
        .containsExactly(STATE, SKILL, "project/expertise/.keep", queued);
    assertThat(project.text(queued)).isEqualTo("asked before\n");
  }

  @Test
  void the_record_joins_what_others_keep_in_their_own_layout() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with(
                "project/lore.yaml", "skills: {folder: .claude/skills, state: state/build.json}\n")
            .with("project/state/build.json", "{\"phase\":3,\n\t\"createdSkills\": []}\n");

    var created = project.drafts().create(project.root(), "trello");

    assertThat(created.path()).isEqualTo(".claude/skills/trello/SKILL.md");
    assertThat(project.text("project/state/build.json"))
        .startsWith("{\"phase\":3,\n\t\"createdSkills\": [")
        .contains("\"path\": \".claude/skills/trello/SKILL.md\"");
  }

  @Test
  void a_path_that_stands_elsewhere_in_the_state_is_no_record() throws IOException {
    var project =
        SkillProject.in(home.toRealPath())
            .with(STATE, "{\"planned\": [\"docs/skills/trello/SKILL.md\"]}\n");

    project.drafts().create(project.root(), "trello");

    assertThat(project.text(STATE))
        .contains("\"planned\": [\"docs/skills/trello/SKILL.md\"]")
        .contains("createdSkills")
        .contains("\"integration\": \"trello\"");
  }

  @Test
  void where_the_record_can_not_be_kept_nothing_is_written() throws IOException {
    var project = SkillProject.in(home.toRealPath()).with(STATE, "{\"createdSkills\": 7}\n");
    var before = project.files();

    assertThatThrownBy(() -> project.drafts().create(project.root(), "trello"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("createdSkills is there and says no list");

    assertThat(project.files()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "../../etc/passwd | '../../etc/passwd' can't be the name of a skill",
        "a--b             | 'a--b' can't be the name of a skill",
        "größe            | 'größe' can't be the name of a skill",
      })
  void a_name_that_could_lead_elsewhere_is_refused(String word, String problem) throws IOException {
    var project = SkillProject.in(home.toRealPath());

    assertThatThrownBy(() -> project.drafts().create(project.root(), word))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(problem);

    assertThat(project.files().keySet()).containsExactly("project/expertise/.keep");
  }

  @Test
  void a_link_out_of_the_project_is_not_followed() throws IOException {
    var project = SkillProject.in(home.toRealPath());
    Files.createDirectories(home.resolve("elsewhere"));
    Files.createSymbolicLink(project.root().resolve("docs"), home.resolve("elsewhere"));

    assertThatThrownBy(() -> project.drafts().create(project.root(), "trello"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("a symbolic link leads out of the project");

    assertThat(project.files().keySet()).containsExactly("project/expertise/.keep");
  }

  @Test
  void of_many_who_make_the_same_skill_at_once_one_does_and_all_others_see_it() throws Exception {
    var project = SkillProject.in(home.toRealPath());
    var words = List.of("trello", "mollie", "acme", "trello", "mollie", "acme", "trello", "acme");
    var tasks = new ArrayList<Callable<CreatedSkill>>();
    for (var word : words) {
      tasks.add(() -> project.drafts().create(project.root(), word));
    }

    var made = new ArrayList<String>();
    try (var threads = Executors.newFixedThreadPool(words.size())) {
      for (var done : threads.invokeAll(tasks)) {
        if (done.get().created()) {
          made.add(done.get().name());
        }
      }
    }

    assertThat(made).containsExactlyInAnyOrder("trello", "mollie", "acme");
    assertThat(names(project, "project/pending-updates/"))
        .isEqualTo(
            new TreeSet<>(
                Set.of(
                    "2026-11-22-promote-acme.md",
                    "2026-11-22-promote-mollie.md",
                    "2026-11-22-promote-trello.md")));
    assertThat(project.text(STATE).split("createdOn", -1)).hasSize(4);
  }

  private static Set<String> names(SkillProject project, String folder) {
    var names = new TreeSet<String>();
    for (var file : project.files().keySet()) {
      if (file.startsWith(folder)) {
        names.add(file.substring(folder.length()));
      }
    }
    return names;
  }
}
