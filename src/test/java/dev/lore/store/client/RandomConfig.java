package dev.lore.store.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Configurations of clients as nobody would write them, and as everybody does. */
final class RandomConfig {
  private static final List<String> BLANKS = List.of("", " ", "\n", "\n\n\t");
  private static final List<String> COMMENTS =
      List.of(
          "// note, with \"quotes\" }", "/* block ] */", "/* two\n lines */", "// \u00E4\u4E2D");

  private final Random random;
  private final boolean lines;
  private final boolean comments;
  private final boolean trailing;
  private final String unit;

  RandomConfig(Random random) {
    this.random = random;
    lines = random.nextInt(4) > 0;
    comments = lines && random.nextInt(3) == 0;
    trailing = random.nextInt(4) == 0;
    unit = List.of("  ", "    ", "\t", "").get(random.nextInt(4));
  }

  String text(String file) {
    if (random.nextInt(12) == 0) {
      return BLANKS.get(random.nextInt(BLANKS.size()));
    }
    var text =
        (random.nextInt(5) == 0 && comments ? "// head\n" : "")
            + object(names(file), 0)
            + List.of("", "\n", "\n\n", " ").get(random.nextInt(4));
    var ended = random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
    return random.nextInt(6) == 0 ? "\uFEFF" + ended : ended;
  }

  /** Names at the outer level that clients give a meaning. */
  private List<String> names(String file) {
    var all =
        switch (file) {
          case ".claude/settings.json", ".codex/hooks.json", ".cursor/hooks.json" ->
              List.of("hooks", "version", "other");
          case "opencode.json" -> List.of("mcp", "theme", "$schema");
          case ".vscode/mcp.json" -> List.of("servers", "inputs");
          default -> List.of("mcpServers", "more");
        };
    return some(all);
  }

  private List<String> some(List<String> all) {
    var some = new ArrayList<String>();
    all.forEach(name -> {
      if (random.nextBoolean()) {
        some.add(name);
      }
    });
    return some;
  }

  private String object(List<String> names, int depth) {
    var members = new ArrayList<String>();
    for (var name : names) {
      members.add('"' + name + "\":" + space() + member(name, depth + 1));
    }
    return wrapped("{", members, "}", depth);
  }

  private String member(String name, int depth) {
    return switch (name) {
      case "hooks" ->
          object(
              some(List.of("SessionStart", "PostToolUse", "Stop", "sessionStart", "stop", "Pre")),
              depth);
      case "SessionStart", "PostToolUse", "Stop", "sessionStart", "stop" -> list(depth);
      case "mcp", "mcpServers", "servers" -> object(some(List.of("a", "b", "lor", "Lore")), depth);
      default -> value(depth);
    };
  }

  private String list(int depth) {
    var items = new ArrayList<String>();
    for (int i = random.nextInt(3); i > 0; i--) {
      items.add("{\"command\":" + space() + "\"x y " + i + "\"}");
    }
    return wrapped("[", items, "]", depth);
  }

  private String value(int depth) {
    return switch (random.nextInt(depth > 5 ? 5 : 7)) {
      case 0 -> "12.50e1";
      case 1 -> "true";
      case 2 -> "null";
      case 3 -> "\"// no comment, \\\"lore\\\" \\u00e4 }\"";
      case 4 -> "[]";
      case 5 -> object(some(List.of("x", "y", "lore", "{")), depth);
      default -> list(depth);
    };
  }

  private String wrapped(String open, List<String> parts, String close, int depth) {
    boolean wrapped = lines && random.nextInt(5) > 0;
    var end = wrapped ? "\n" + unit.repeat(depth) : space();
    var text = new StringBuilder(open);
    if (parts.isEmpty()) {
      return text.append(random.nextInt(3) == 0 ? end : "").append(close).toString();
    }
    for (int i = 0; i < parts.size(); i++) {
      text.append(wrapped ? "\n" + comment(depth + 1) + unit.repeat(depth + 1) : space());
      text.append(parts.get(i));
      boolean more = i < parts.size() - 1;
      text.append(more || (trailing && random.nextBoolean()) ? "," : "");
      text.append(wrapped && comments && random.nextInt(4) == 0 ? " " + beside() : "");
    }
    return text.append(
            wrapped && random.nextInt(6) == 0 ? "\n" + comment(depth + 1).stripTrailing() : "")
        .append(end)
        .append(close)
        .toString();
  }

  private String comment(int depth) {
    return comments && random.nextInt(4) == 0
        ? unit.repeat(depth) + COMMENTS.get(random.nextInt(COMMENTS.size())) + "\n"
        : "";
  }

  private String beside() {
    return COMMENTS.get(random.nextInt(COMMENTS.size()));
  }

  private String space() {
    return random.nextBoolean() ? " " : "";
  }
}
