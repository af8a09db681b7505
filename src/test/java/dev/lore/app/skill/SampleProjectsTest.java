package dev.lore.app.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.app.detect.DetectService;
import dev.lore.facts.PlanSection;
import dev.lore.model.Integration;
import dev.lore.store.KnowledgeStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The measures by which the provisioning of skills is judged, over thirty projects that use one to
 * four services each, with and without skills of their own.
 */
class SampleProjectsTest {
  private static final List<String> SERVICES =
      List.of(
          "stripe",
          "mollie",
          "resend",
          "sendgrid",
          "twilio",
          "sentry",
          "algolia",
          "openai",
          "airtable",
          "hubspot",
          "plaid",
          "zendesk");

  @TempDir private Path home;

  @TestFactory
  Stream<DynamicTest> no_service_is_left_without_a_skill_and_each_creation_asks_once() {
    return IntStream.range(0, 30)
        .mapToObj(
            number -> DynamicTest.dynamicTest("project " + number, () -> provisioned(number)));
  }

  private void provisioned(int number) throws IOException {
    var project = project(number);
    var before = project.files();
    var used = used(project);
    assertThat(used).hasSize(1 + number % 4);
    var missing = used.stream().filter(entry -> !covered(project, entry)).toList();
    var stories = skillStories(project, used);
    assertThat(stories).hasSameSizeAs(missing);
    assertThat(missing)
        .allMatch(entry -> stories.stream().anyMatch(story -> story.contains(entry.title())));

    var written = new TreeSet<String>();
    for (var entry : used) {
      var skill = project.drafts().create(project.root(), entry.name());
      assertThat(skill.created()).as(entry.name()).isEqualTo(missing.contains(entry));
      if (skill.created()) {
        written.addAll(
            List.of(
                "project/" + skill.path(),
                "project/" + skill.promotion(),
                "project/" + skill.state()));
        assertThat(skill.promotion()).endsWith("-promote-" + skill.name() + ".md");
      }
      assertThat(project.drafts().create(project.root(), entry.name()).created()).isFalse();
    }

    assertThat(used).allMatch(entry -> covered(project, entry));
    assertThat(skillStories(project, used)).isEmpty();
    assertThat(project.promotions().list(project.root()).requests())
        .extracting(request -> request.integration())
        .containsExactlyInAnyOrderElementsOf(missing.stream().map(Integration::name).toList());
    var after = project.files();
    assertThat(changed(before, after)).isEqualTo(written);
  }

  /** What a plan that integrates all of them has to do for skills, before anything else. */
  private static List<String> skillStories(SkillProject project, List<Integration> used) {
    var names = used.stream().map(Integration::title).collect(Collectors.joining(" and "));
    return project.plans().draft(project.root(), "integrate " + names).parts().stream()
        .filter(part -> part.title().equals(PlanSection.SKILLS))
        .flatMap(part -> part.rows().stream())
        .map(row -> row.cells().getFirst())
        .filter(text -> text.matches("US-\\d+: Create the skill .*"))
        .toList();
  }

  private SkillProject project(int number) throws IOException {
    var project =
        SkillProject.in(home.toRealPath().resolve("home-" + number))
            .with("project/README.md", "# Sample " + number + "\n")
            .with("project/docs/builder-state.json", "{\"story\": " + number + "}\n");
    for (int i = 0; i <= number % 4; i++) {
      var service = SERVICES.get((number + 5 * i) % SERVICES.size());
      var dependency = number % 2 == 0;
      if (dependency) {
        project.with(
            "project/service-" + i + "/docs/project.json",
            "{\"integrations\": [{\"name\": \"" + service + "\", \"purpose\": \"sample\"}]}\n");
      }
      project.with(
          "project/src/" + service + ".ts",
          "export const key = process.env." + variable(service) + ";\n");
      if (i == 0 && number % 3 == 0) {
        project.with(
            "project/.claude/skills/" + service + "/SKILL.md",
            SkillProject.TRELLO.replace("trello", service));
      }
    }
    return project;
  }

  private static String variable(String service) {
    return new KnowledgeStore(SkillProject.TOOLKIT)
        .catalog(SkillProject.TOOLKIT).stream()
            .filter(entry -> entry.name().equals(service))
            .findFirst()
            .orElseThrow()
            .envVars()
            .getFirst();
  }

  private static List<Integration> used(SkillProject project) {
    return new DetectService(project.knowledge(), project.shelf())
        .detect(project.root(), project.root(), "").found().stream()
            .map(found -> found.entry())
            .toList();
  }

  private static boolean covered(SkillProject project, Integration entry) {
    return project.knowledge().load(project.root()).skills().stream()
        .anyMatch(skill -> entry.calledBy(skill.name()) || entry.calledBy(skill.integration()));
  }

  private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
    var changed = new TreeSet<String>();
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .filter(file -> !Objects.equals(before.get(file), after.get(file)))
        .forEach(changed::add);
    return changed;
  }
}
