package dev.lore.store.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lore.store.client.entry.Entry;
import dev.lore.store.client.json.JsonEntry;
import java.util.List;

/** The commands that clients run at the three moments at which Lore has something to say. */
final class Hooks {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String START = "hook session-start";
  private static final String EDIT = "hook after-edit";
  private static final String STOP = "hook before-stop";

  /** Seconds after which a client goes on without an answer; Lore needs less than one. */
  private static final int TIMEOUT = 10;

  private Hooks() {}

  /**
   * As Claude Code and Codex write them.
   *
   * @param tools an expression for the names of the tools that edit files
   */
  static List<Entry> grouped(String command, String tools) {
    return List.of(
        JsonEntry.element(group(command, START, ""), START, "hooks", "SessionStart"),
        JsonEntry.element(group(command, EDIT, tools), EDIT, "hooks", "PostToolUse"),
        JsonEntry.element(group(command, STOP, ""), STOP, "hooks", "Stop"));
  }

  private static JsonNode group(String command, String verb, String tools) {
    var group = JSON.objectNode();
    if (!tools.isEmpty()) {
      group.put("matcher", tools);
    }
    group
        .putArray("hooks")
        .addObject()
        .put("type", "command")
        .put("command", line(command, verb))
        .put("timeout", TIMEOUT);
    return group;
  }

  /**
   * As Cursor writes them. What a hook after an edit of a file answers is lost there; what one
   * after the tool answers is read.
   */
  static List<Entry> plain(String command) {
    return List.of(
        JsonEntry.needed(JSON.numberNode(1), "version"),
        JsonEntry.element(single(command, START), START, "hooks", "sessionStart"),
        JsonEntry.element(
            single(command, EDIT).put("matcher", "Write"), EDIT, "hooks", "postToolUse"),
        JsonEntry.element(single(command, STOP), STOP, "hooks", "stop"));
  }

  /** As VS Code writes them, whose hooks run after each tool. */
  static List<Entry> flat(String command) {
    return List.of(
        JsonEntry.element(typed(command, START), START, "hooks", "SessionStart"),
        JsonEntry.element(typed(command, EDIT), EDIT, "hooks", "PostToolUse"),
        JsonEntry.element(typed(command, STOP), STOP, "hooks", "Stop"));
  }

  private static JsonNode typed(String command, String verb) {
    return JSON.objectNode()
        .put("type", "command")
        .put("command", line(command, verb) + " --client vscode")
        .put("timeout", TIMEOUT);
  }

  private static ObjectNode single(String command, String verb) {
    return JSON.objectNode().put("command", line(command, verb));
  }

  private static String line(String command, String verb) {
    return Launcher.word(command) + " " + verb;
  }
}
