package dev.lore.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lore mcp} and the official client of the protocol. */
class AgentTest {
  @TempDir private Path home;

  @BeforeAll
  static void install() throws IOException {
    OfficialClient.install();
  }

  @Test
  void a_client_is_told_when_to_use_which_tool_and_what_it_does() throws IOException {
    tries("begins", shop());
  }

  @Test
  void a_task_is_briefed_and_what_was_just_learned_is_found() throws IOException {
    tries("briefs_and_finds", shop());
  }

  @Test
  void an_audit_names_what_is_wrong_gravest_first_and_stays_in_the_project() throws IOException {
    tries("audits", shop());
  }

  @Test
  void an_audit_without_paths_is_about_what_git_sees_changed() throws Exception {
    var project = shop().git("init", "-q").git("add", ".").git("commit", "-qm", "Begin");
    tries("audits_what_changed", project.withManyFindings());
  }

  @Test
  void a_long_answer_comes_in_pages_within_the_budget() throws IOException {
    tries("pages", shop().withManyFindings());
  }

  @Test
  void an_audit_tells_how_far_it_is() throws IOException {
    tries("tells_progress", shop());
  }

  @Test
  void an_audit_that_is_cancelled_ends_and_the_server_goes_on() throws IOException {
    tries("cancels", shop().withThousandsOfFiles());
  }

  @Test
  void rules_are_explained_and_skills_read_by_section() throws IOException {
    tries("explains_and_reads", shop());
  }

  @Test
  void a_learning_is_kept_and_confirmed_and_nonsense_is_refused_with_advice() throws IOException {
    tries("learns", shop());
  }

  @Test
  void a_broken_expertise_file_is_told_of_and_all_else_goes_on() throws IOException {
    var project = shop().with("expertise/broken/expertise.yaml", "domain: broken\nlearnings: [x\n");
    tries("goes_on_without_a_broken_file", project);
  }

  @Test
  void resources_are_listed_and_read_and_clients_hear_when_the_list_changes() throws IOException {
    tries("lists_resources", shop());
  }

  @Test
  void the_three_steps_are_prompts() throws IOException {
    tries("prompts", shop());
  }

  @Test
  void the_project_is_where_the_client_works() throws IOException {
    var elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    var project = shop().with("other/expertise/.keep", "").with("other/expertise/x", "");
    var command = AgentProcess.command("mcp");
    command.addAll(0, List.of("env", "-C", elsewhere.toString()));
    OfficialClient.tries("follows_the_roots", project.root(), command);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void two_servers_add_to_one_project_at_once_and_nothing_is_lost() throws IOException {
    tries("two_clients_at_once", shop());
  }

  private ShopProject shop() {
    return ShopProject.at(home.resolve("shop"));
  }

  private static void tries(String attempt, ShopProject project) throws IOException {
    OfficialClient.tries(attempt, project.root(), AgentProcess.command("mcp"));
  }
}
