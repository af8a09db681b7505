package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lore.cli.LoreProcess.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lore hook} as clients call it. */
class HookProcessTest {
  @TempDir private Path home;
  private ProjectFiles project = new ProjectFiles(Path.of(""));

  @BeforeEach
  void stand_in_a_project() throws IOException {
    project =
        ProjectFiles.in(home)
            .with(
                "expertise/payments/expertise.yaml",
                """
                domain: payments
                conventions:
                  - Amounts are whole cents
                learnings:
                  - date: 2026-01-02
                    insight: Refunds need the charge id
                    confirmed: 3
                  - date: 2026-03-04
                    insight: Webhooks are retried for three days
                """);
  }

  private Outcome hook(String event, String input, String... options) throws IOException {
    Files.writeString(home.resolve("input"), input);
    var arguments = Stream.concat(Stream.of("hook", event), Stream.of(options));
    return project.lore().shell("\"$@\" <../input", arguments.toArray(String[]::new));
  }

  private static JsonNode json(Outcome outcome) throws IOException {
    assertThat(outcome.code()).isEqualTo(0);
    assertThat(outcome.err()).isEmpty();
    return new ObjectMapper().readTree(outcome.out());
  }

  @Test
  void a_session_begins_with_a_short_briefing_in_the_clients_form() throws IOException {
    var claude =
        json(
            hook("session-start", "{\"hook_event_name\":\"SessionStart\",\"source\":\"startup\"}"));
    var cursor = json(hook("session-start", "{\"hook_event_name\":\"sessionStart\"}"));

    var text = claude.at("/hookSpecificOutput/additionalContext").asText();
    assertThat(claude.at("/hookSpecificOutput/hookEventName").asText()).isEqualTo("SessionStart");
    assertThat(text)
        .contains(
            "Known so far: payments (2 learnings, 1 conventions)",
            "Newest:\n- 2026-03-04 payments: Webhooks are retried for three days\n",
            "lore learn",
            "lore audit")
        .hasSizeLessThan(2_400);
    assertThat(cursor.at("/additional_context").asText()).isEqualTo(text);
  }

  @Test
  void an_edited_file_is_audited_and_each_finding_told_once_a_session() throws IOException {
    project.with("crawl/main.go", Tree.P0).with("ok.go", "package main\n");
    var edit =
        "{\"session_id\":\"%s\",\"hook_event_name\":\"PostToolUse\",\"cwd\":\"%s\",\"tool_name\":\"Edit\",\"tool_input\":{\"file_path\":\"%s\"}}";
    var file = project.root().resolve("crawl/main.go").toString();

    var first = json(hook("after-edit", edit.formatted("s1", project.root(), file)));

    assertThat(first.path("decision").asText()).isEqualTo("block");
    assertThat(first.path("reason").asText())
        .contains("crawl/main.go:8 P0 p0/errgroup-unlimited: ")
        .contains("lore rules explain");
    var quiet = new Outcome(0, "", "");
    assertThat(hook("after-edit", edit.formatted("s1", project.root(), file))).isEqualTo(quiet);
    assertThat(hook("after-edit", edit.formatted("s1", project.root(), "ok.go"))).isEqualTo(quiet);
    assertThat(hook("after-edit", edit.formatted("s1", project.root(), "/etc/hosts")))
        .isEqualTo(quiet);
    var patch =
        "{\"session_id\":\"s2\",\"hook_event_name\":\"PostToolUse\",\"tool_name\":\"apply_patch\",\"tool_input\":{\"command\":\"***"
            + " Begin Patch\\n*** Update File: crawl/main.go\\n*** End Patch\"}}";
    assertThat(json(hook("after-edit", patch)).path("reason").asText()).contains("main.go:8");
  }

  @Test
  void each_client_is_answered_in_its_own_form() throws IOException {
    project.with("crawl/main.go", Tree.P0);
    var cursor =
        "{\"conversation_id\":\"c\",\"hook_event_name\":\"postToolUse\",\"tool_name\":\"Write\",\"tool_input\":{\"path\":\"crawl/main.go\"}}";
    var code =
        "{\"sessionId\":\"%s\",\"hookEventName\":\"PostToolUse\",\"tool_name\":\"%s\",\"tool_input\":%s}";
    var listed = "{\"files\":[\"crawl/main.go\"]}";
    var replaced = "{\"replacements\":[{\"filePath\":\"crawl/main.go\"}]}";

    assertThat(json(hook("after-edit", cursor)).path("additional_context").asText())
        .contains("main.go:8");
    for (var input :
        List.of(
            code.formatted("s1", "editFiles", listed),
            code.formatted("s2", "multi_replace_string_in_file", replaced))) {
      var answer = json(hook("after-edit", input, "--client", "vscode")).path("hookSpecificOutput");
      assertThat(answer.path("hookEventName").asText()).isEqualTo("PostToolUse");
      assertThat(answer.path("additionalContext").asText()).contains("main.go:8");
    }
    assertThat(hook("after-edit", code.formatted("s3", "read_file", listed)))
        .as("read, not edited")
        .isEqualTo(new Outcome(0, "", ""));
    project.shell(
        "git init -q . && git add expertise && git -c user.name=a -c user.email=a@b commit -qm x");
    var stop = json(hook("before-stop", "{\"sessionId\":\"s\"}", "--client", "vscode"));
    assertThat(stop.path("decision").asText()).isEqualTo("block");
    assertThat(stop.at("/hookSpecificOutput/reason").asText()).contains("lore learn");
  }

  @Test
  void an_agent_that_stops_is_reminded_once_where_code_changed_and_nothing_was_learned()
      throws IOException {
    var stop = "{\"session_id\":\"s1\",\"hook_event_name\":\"Stop\",\"stop_hook_active\":%s}";
    var quiet = new Outcome(0, "", "");
    assertThat(hook("before-stop", stop.formatted(false))).as("outside of git").isEqualTo(quiet);
    project.shell(
        "git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -q -m x");
    assertThat(hook("before-stop", stop.formatted(false))).as("no changes").isEqualTo(quiet);
    project.with("pay.ts", "export {};\n");

    assertThat(hook("before-stop", stop.formatted(true))).as("active").isEqualTo(quiet);
    var told = json(hook("before-stop", stop.formatted(false)));
    assertThat(told.path("decision").asText()).isEqualTo("block");
    assertThat(told.path("reason").asText()).contains("lore learn");
    assertThat(hook("before-stop", stop.formatted(false))).as("once").isEqualTo(quiet);
    var cursor = "{\"conversation_id\":\"c\",\"hook_event_name\":\"stop\",\"loop_count\":0}";
    assertThat(json(hook("before-stop", cursor)).path("followup_message").asText())
        .contains("lore learn");
    project.lore().run("learn", "Refunds take five days", "--domain", "payments");
    assertThat(hook("before-stop", stop.replace("s1", "s3").formatted(false)))
        .as("learned")
        .isEqualTo(quiet);
  }

  @Test
  void whatever_comes_in_the_agent_goes_on() throws IOException {
    for (var input :
        new String[] {
          "",
          "nonsense",
          "[]",
          "[".repeat(100_000),
          "{\"cwd\":\"\\u0000\"}",
          "{\"session_id\":{}}",
          "{\"tool_name\":\"Edit\",\"tool_input\":{\"file_path\":\"cra",
          "{\"tool_name\":\"Edit\",\"tool_input\":{\"files\":[[[{}]],null,1]}}",
          "{\"tool_name\":\"Edit\",\"cwd\":\"/\",\"tool_input\":{\"file_path\":\"../../etc/passwd\"}}",
          "{\"session_id\":\"../../../x\",\"tool_input\":{\"file_path\":\"crawl\\u0000\"}}",
          "{\"a\":\"" + "x".repeat(5 << 20) + "\"}"
        }) {
      var outcome = hook("after-edit", input);
      assertThat(outcome.code()).as(input).isEqualTo(0);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err().lines().count()).isLessThan(2);
    }
    assertThat(hook("lunch", "{}"))
        .isEqualTo(new Outcome(0, "", "lore: there is no hook 'lunch'\n"));
  }
}
