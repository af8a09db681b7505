package dev.lore.cli.project;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The form in which a client reads what a hook answers. */
enum HookForm {
  /** Claude Code's, and Codex's. */
  CLAUDE {
    @Override
    ObjectNode edit(String reason) {
      return block(reason);
    }

    @Override
    ObjectNode stop(String reason) {
      return block(reason);
    }
  },
  /** Cursor's. */
  CURSOR {
    @Override
    ObjectNode start(String context) {
      return object().put("additional_context", context);
    }

    @Override
    ObjectNode edit(String reason) {
      return object().put("additional_context", reason);
    }

    @Override
    ObjectNode stop(String reason) {
      return object().put("followup_message", reason);
    }
  },
  /** VS Code's; Copilot, which runs the same hooks, reads the outer members. */
  VSCODE {
    @Override
    ObjectNode edit(String reason) {
      return context("PostToolUse", reason);
    }

    @Override
    ObjectNode stop(String reason) {
      var answer = block(reason);
      answer.putObject("hookSpecificOutput").put("hookEventName", "Stop").setAll(block(reason));
      return answer;
    }
  };

  /** What an agent should know when it begins. */
  ObjectNode start(String context) {
    return context("SessionStart", context);
  }

  /** What an agent should look at in a file that it has edited. */
  abstract ObjectNode edit(String reason);

  /** Why an agent should go on. */
  abstract ObjectNode stop(String reason);

  private static ObjectNode context(String event, String text) {
    var answer = object();
    answer
        .putObject("hookSpecificOutput")
        .put("hookEventName", event)
        .put("additionalContext", text);
    return answer;
  }

  private static ObjectNode block(String reason) {
    return object().put("decision", "block").put("reason", reason);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
