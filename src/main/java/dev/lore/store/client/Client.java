package dev.lore.store.client;

import dev.lore.store.client.entry.Entry;
import dev.lore.store.client.entry.TomlTable;
import dev.lore.store.client.json.JsonEntry;
import java.util.List;
import java.util.Map;

/** A coding agent that Lore can be set up for. */
public enum Client {
  /** Anthropic's. */
  CLAUDE_CODE("claude-code"),
  /** OpenAI's. */
  CODEX("codex"),
  /** The one of opencode.ai, which has no hooks that are commands. */
  OPENCODE("opencode"),
  /** The editor. */
  CURSOR("cursor"),
  /** The editor. */
  VSCODE("vscode");

  private final String title;

  Client(String title) {
    this.title = title;
  }

  /** What users call it. */
  public String title() {
    return title;
  }

  /** Files and folders of a project that show that it is in use there. */
  List<String> marks() {
    return switch (this) {
      case CLAUDE_CODE -> List.of(".claude", ".mcp.json", "CLAUDE.md");
      case CODEX -> List.of(".codex");
      case OPENCODE -> List.of("opencode.json", "opencode.jsonc", ".opencode");
      case CURSOR -> List.of(".cursor", ".cursorrules");
      case VSCODE -> List.of(".vscode");
    };
  }

  /** Its entries, without hooks, by the file that they belong to. */
  Map<String, List<Entry>> server(String command, String opencode) {
    return switch (this) {
      case CLAUDE_CODE ->
          Map.of(
              ".mcp.json", List.of(JsonEntry.member(Server.plain(command), "mcpServers", "lore")));
      case CODEX ->
          Map.of(
              ".codex/config.toml",
              List.of(new TomlTable(List.of("mcp_servers", "lore"), Server.toml(command))));
      case OPENCODE ->
          Map.of(
              opencode,
              List.of(
                  JsonEntry.needed(Server.text("https://opencode.ai/config.json"), "$schema"),
                  JsonEntry.member(Server.opencode(command), "mcp", "lore")));
      case CURSOR ->
          Map.of(
              ".cursor/mcp.json",
              List.of(JsonEntry.member(Server.plain(command), "mcpServers", "lore")));
      case VSCODE ->
          Map.of(
              ".vscode/mcp.json",
              List.of(JsonEntry.member(Server.stdio(command), "servers", "lore")));
    };
  }

  /** Its hooks, by the file that they belong to; none where it has none. */
  Map<String, List<Entry>> hooks(String command) {
    return switch (this) {
      case CLAUDE_CODE ->
          Map.of(".claude/settings.json", Hooks.grouped(command, "Edit|Write|MultiEdit"));
      case CODEX -> Map.of(".codex/hooks.json", Hooks.grouped(command, "Edit|Write|apply_patch"));
      case CURSOR -> Map.of(".cursor/hooks.json", Hooks.plain(command));
      case VSCODE -> Map.of(".github/hooks/lore.json", Hooks.flat(command));
      case OPENCODE -> Map.of();
    };
  }
}
