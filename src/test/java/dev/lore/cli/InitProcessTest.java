package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lore init} as a shell sees it, over whole trees. */
class InitProcessTest {
  @TempDir private Path home;
  private ProjectFiles project = new ProjectFiles(Path.of(""));

  @BeforeEach
  void stand_in_a_project() throws IOException {
    project = ProjectFiles.in(home);
  }

  @Test
  void configurations_of_all_kinds_are_as_before_after_undo() throws IOException {
    project
        .with(
            ".mcp.json",
            "\uFEFF{\r\n\t// ours\r\n\t\"mcpServers\": {\r\n\t\t\"a\": {} // x\r\n\t}\r\n}")
        .with(
            ".claude/settings.json",
            "{\"permissions\":{\"allow\":[\"Bash\"]},\"hooks\":{\"Stop\":[]}}\n")
        .with(
            ".codex/config.toml", "model = \"x\" # best\r\n[mcp_servers.other]\r\ncommand = \"o\"")
        .with(".codex/hooks.json", "")
        .with("opencode.jsonc", "{\n  // theme\n  \"theme\": \"dark\", /* why */\n}\n")
        .with(".cursor/mcp.json", "{}")
        .with(".vscode/mcp.json", "{ \"servers\": { \"b\": { \"type\": \"http\", }, }, }\n\n")
        .with("AGENTS.md", "# Agents\n\nBe kind.")
        .with("CLAUDE.md", "@AGENTS.md\n")
        .with(".gitattributes", "*.png binary");
    Files.setPosixFilePermissions(
        project.root().resolve(".mcp.json"), PosixFilePermissions.fromString("rw-r-----"));
    project.shell("git init -q . && cp .git/config ../config");
    var before = project.tree();
    var lore = project.lore();

    var dry = lore.run("init", "--dry-run");
    assertThat(dry.code()).as(dry.err()).isEqualTo(0);
    assertThat(project.tree()).as("a dry run writes nothing").isEqualTo(before);
    Files.writeString(home.resolve("changes.diff"), dry.out());
    var first = lore.run("init");
    assertThat(first.code()).as(first.err()).isEqualTo(0);
    assertThat(first.out()).contains("changed  .mcp.json", "created  lore.yaml");
    var once = project.tree();
    assertThat(once.get(".mcp.json"))
        .contains("\"a\": {}, // x\r\n\t\t\"lore\": {\r\n\t\t\t\"command\": \"lore\",\r\n")
        .contains("GROUP_READ")
        .doesNotContain("OTHERS_READ");
    assertThat(once.get(".codex/config.toml"))
        .endsWith("\"o\"\r\n\r\n[mcp_servers.lore]\r\ncommand = \"lore\"\r\nargs = [\"mcp\"]");
    assertThat(once.get("CLAUDE.md")).endsWith("@AGENTS.md\n");

    assertThat(lore.run("init").out()).startsWith("nothing to do in ");
    assertThat(project.tree()).as("twice is once").isEqualTo(once);

    assertThat(lore.run("init", "--undo").code()).isEqualTo(0);
    assertThat(project.tree()).as("undone").isEqualTo(before);
    project.shell("cmp .git/config ../config");

    project.shell("git apply ../changes.diff && chmod 640 .mcp.json");
    once.keySet().removeIf(path -> path.startsWith("expertise/.lore"));
    assertThat(project.tree()).as("the diff of the dry run").isEqualTo(once);
  }

  @Test
  void an_empty_folder_gets_all_clients_and_is_empty_again_after_undo() throws IOException {
    var lore = project.lore();

    var outcome = lore.run("init", "--client", "all", "--command", "/opt/my tools/lore");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("The project is not in git", "Set up for claude-code, codex, opencode, cursor");
    assertThat(project.text(".claude/settings.json"))
        .contains("'/opt/my tools/lore' hook before-stop");
    assertThat(lore.run("init", "--undo").code()).isEqualTo(0);
    assertThat(project.tree().keySet()).containsExactly("");
  }

  @Test
  void nothing_in_use_is_told_and_no_client_is_set_up() throws IOException {
    assertThat(project.lore().run("init", "--no-hooks").out())
        .contains("No client is in use here; --client takes claude-code, codex");
    assertThat(project.tree().keySet())
        .containsExactly(
            "",
            "expertise",
            "expertise/.lore",
            "expertise/.lore/.gitignore",
            "expertise/.lore/lock",
            "expertise/.lore/setup.json",
            "expertise/README.md",
            "lore.yaml");
    assertThat(project.lore().run("audit").code()).isEqualTo(0);
  }

  @Test
  void what_does_not_parse_or_is_another_lore_is_left_alone_and_named() throws IOException {
    project
        .with(".mcp.json", "{\"mcpServers\": {\n  \"lore\": {\"command\": \"mine\"}}}")
        .with(".claude/settings.json", "{\"hooks\": ")
        .with(".codex/config.toml", "a = = 1\n")
        .with(".vscode/mcp.json", "{\"servers\": []}");
    Files.setPosixFilePermissions(
        project.with(".cursor/mcp.json", "{}").root().resolve(".cursor/mcp.json"),
        PosixFilePermissions.fromString("r--r--r--"));
    Files.createSymbolicLink(project.root().resolve("opencode.json"), home.resolve("elsewhere"));
    Files.writeString(home.resolve("elsewhere"), "{}");
    var before = project.tree();

    var outcome = project.lore().run("init", "--no-hooks", "--client", "all");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .contains(
            "lore: .mcp.json:2: mcpServers.lore is there and says something else",
            "lore: .codex/config.toml:1: the file does not parse as TOML",
            "lore: .vscode/mcp.json:1: servers.lore is there and says no object",
            "lore: .cursor/mcp.json:1: the file is read-only",
            "lore: opencode.json:1: a symbolic link leads out of the project");
    var after = project.tree();
    before.forEach((path, said) -> assertThat(after).containsEntry(path, said));
    assertThat(home.resolve("elsewhere")).hasContent("{}");
    project.lore().run("init", "--undo");
    assertThat(project.tree()).isEqualTo(before);
  }

  @Test
  void what_only_some_parsers_would_take_is_left_alone() throws IOException {
    project
        .with(".codex/config.toml", "a = 1\n\"mcp_servers\" = { other = { command = \"o\" } }\n")
        .with(".mcp.json", "{\"a\": NaN}")
        .with(".cursor/mcp.json", "{\"a\": 1, \"a\": 2}")
        .with(".vscode/mcp.json/file", "");
    var before = project.tree();

    var outcome = project.lore().run("init", "--no-hooks", "--client", "all");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .contains(
            "lore: .codex/config.toml:2: mcp_servers is written as one value, to which no table",
            "lore: .mcp.json:1: the file does not parse as JSON: Non-standard token 'NaN'\n",
            "lore: .cursor/mcp.json:1: the file does not parse as JSON: Duplicate field 'a'",
            "lore: .vscode/mcp.json:1: this is not a regular file");
    var after = project.tree();
    before.forEach((path, said) -> assertThat(after).containsEntry(path, said));
  }

  @Test
  void undo_leaves_what_users_changed_in_it_and_takes_the_rest() throws IOException {
    var lore = project.with(".mcp.json", "{}\n").with("CLAUDE.md", "# Us\n").lore();
    lore.run("init");
    var changed = project.text(".mcp.json").replace("\"mcp\"", "\"mcp\", \"--verbose\"");
    project.with(".mcp.json", changed);
    project.with("CLAUDE.md", project.text("CLAUDE.md").replace("# Us", "# All of us"));
    project.with("lore.yaml", "store:\n  max_lines: 500\n");

    var outcome = lore.run("init", "--undo");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .contains(
            "lore: .mcp.json:3: mcpServers.lore is there and says something else",
            "lore: lore.yaml:1: the file has been changed since `lore init` made it");
    assertThat(project.text(".mcp.json")).isEqualTo(changed);
    assertThat(project.text("CLAUDE.md")).isEqualTo("# All of us\n");
    assertThat(project.tree().keySet()).containsExactly("", ".mcp.json", "CLAUDE.md", "lore.yaml");
  }

  @Test
  void links_within_the_project_stay_and_a_page_of_two_names_gets_one_section() throws IOException {
    project.with("AGENTS.md", "# Us\n").with(".codex/config.toml", "");
    Files.createSymbolicLink(project.root().resolve("CLAUDE.md"), Path.of("AGENTS.md"));
    var before = project.tree();

    assertThat(project.lore().run("init").err()).isEmpty();

    assertThat(project.text("AGENTS.md")).containsOnlyOnce("lore:begin");
    project.lore().run("init", "--undo");
    assertThat(project.tree()).isEqualTo(before);
  }

  @Test
  void what_is_set_up_at_once_is_taken_out_together() throws IOException {
    project.with(".mcp.json", "{}").with("AGENTS.md", "# Us");
    var before = project.tree();
    var lore = project.lore();

    var under =
        Stream.of("claude-code", "codex", "opencode", "cursor", "vscode")
            .map(client -> lore.start("init", "--client", client))
            .toList();

    for (var one : under) {
      assertThat(LoreProcess.outcome(one)).extracting("code", "err").containsExactly(0, "");
    }
    assertThat(project.tree().keySet())
        .contains(
            ".codex/config.toml",
            "opencode.json",
            ".cursor/hooks.json",
            ".vscode/mcp.json",
            ".github/hooks/lore.json");
    assertThat(project.text("AGENTS.md")).containsOnlyOnce("lore:begin");
    assertThat(lore.run("init", "--client", "all").out()).startsWith("nothing to do in ");
    assertThat(lore.run("init", "--undo").err()).isEmpty();
    assertThat(project.tree()).isEqualTo(before);
  }

  @Test
  void a_project_in_a_folder_of_a_repository_is_set_up_there_and_merges_by_entry()
      throws IOException {
    project
        .with("apps/pay/lore.yaml", "policy: {}\n")
        .shell("git init -q . && cp .git/config ../c");
    var before = project.tree();
    var lore = LoreProcess.in(project.root().resolve("apps/pay"), home);

    assertThat(lore.run("init", "--client", "codex").err()).isEmpty();

    assertThat(project.tree().keySet())
        .contains("apps/pay/.gitattributes", "apps/pay/.codex/config.toml", "apps/pay/AGENTS.md")
        .doesNotContain("AGENTS.md", ".gitattributes");
    project.shell(
        "git check-attr merge apps/pay/expertise/a/expertise.yaml | grep -q 'merge: lore$'"
            + " && git config merge.lore.driver | grep -q '^lore merge-driver '");
    assertThat(lore.run("init", "--undo").err()).isEmpty();
    assertThat(project.tree()).isEqualTo(before);
    project.shell("cmp .git/config ../c");
  }

  @Test
  void without_a_home_it_is_set_up_all_the_same() throws IOException {
    var outcome = project.lore().shell("unset HOME; \"$@\"", "init", "--client", "claude-code");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(0);
    assertThat(project.text(".mcp.json")).contains("\"lore\"");
  }

  @Test
  void mistakes_in_the_command_are_usage() throws IOException {
    var client = project.lore().run("init", "--client", "emacs");
    assertThat(client.code()).isEqualTo(2);
    assertThat(client.err())
        .isEqualTo(
            "lore: there is no client 'emacs'\n  There are claude-code, codex, opencode, cursor,"
                + " vscode; all is for all of them.\n");
    assertThat(project.lore().run("init", "--command", "a\nb").code()).isEqualTo(2);
    var key = "sk_" + "live_4eC39HqLyjWDarjtT1zdp7dcQ2vB9xKe";
    var secret = project.lore().run("init", "--command", "lore --token=" + key);
    assertThat(secret.code()).isEqualTo(2);
    assertThat(secret.err()).contains("the command holds what looks like").doesNotContain(key);
    assertThat(project.tree().keySet()).containsExactly("");
  }

  @Test
  void a_record_of_a_stranger_changes_nothing_but_lores_own() throws IOException {
    project
        .with("src/a.txt", "keep me\n")
        .with(".mcp.json", "{\"a\": 1}\n")
        .with("AGENTS.md", "rules\n")
        .with(
            "expertise/.lore/setup.json",
            """
            {"folders": ["src", "src/a.txt", "empty"], "driver": false, "files": {
              "src/a.txt": {"created": true, "edits": [
                {"entry": "file", "command": "lore", "took": "", "put": "keep me\\n", "made": -1}]},
              "AGENTS.md": {"created": true, "edits": [
                {"entry": "section", "command": "lore", "took": "evil", "put": "rules", "made": 0}]},
              ".mcp.json": {"created": true, "edits": [
                {"entry": "mcpServers/lore", "command": "lore", "took": "", "put": "\\"a\\": 1", "made": -1}]}}}
            """);
    var before = project.tree();

    project.lore().run("init", "--undo");

    before.keySet().removeIf(path -> path.startsWith("expertise/.lore"));
    assertThat(project.tree()).isEqualTo(before);
  }
}
