package dev.lore.cli.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lore.model.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a client tells a hook on standard input.
 *
 * @param folder where the agent works
 * @param files that it has just edited
 * @param session the client's name for the session
 * @param stopped whether a hook has kept the agent from stopping already
 * @param cursor whether the client is Cursor, whose answers have another form
 */
record HookInput(Path folder, List<Path> files, String session, boolean stopped, boolean cursor) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST = 4 << 20;
  private static final int FILES = 20;
  private static final String[] FILE = {"file_path", "filePath", "path"};
  private static final Pattern EDITING =
      Pattern.compile("(?i)edit|write|patch|create|replace|insert");
  private static final Pattern PATCHED =
      Pattern.compile("(?m)^\\*\\*\\* (?:Update|Add) File: (.+?)\\s*$");

  /**
   * Reads it.
   *
   * @param fallback where the agent works if it does not say
   */
  static HookInput read(InputStream in, Path fallback) throws IOException {
    var bytes = in.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new UserError("standard input is larger than 4 MiB", "Is this a client's hook?");
    }
    JsonNode json;
    try {
      json = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new UserError("standard input is not JSON", "Only clients call this, with JSON.");
    }
    if (!json.isObject()) {
      throw new UserError("standard input is no JSON object", "Only clients call this.");
    }
    var event = first(json, "hook_event_name", "hookEventName");
    return new HookInput(
        folder(json, fallback),
        files(json),
        first(json, "session_id", "sessionId", "conversation_id"),
        json.path("stop_hook_active").asBoolean() || json.path("loop_count").asInt() > 0,
        !event.isEmpty() && Character.isLowerCase(event.charAt(0)));
  }

  private static Path folder(JsonNode json, Path fallback) {
    var said = json.path("cwd").asText(json.path("workspace_roots").path(0).asText());
    try {
      var folder = fallback.resolve(said);
      return Files.isDirectory(folder) ? folder.toRealPath() : fallback;
    } catch (InvalidPathException | IOException e) {
      return fallback;
    }
  }

  /** The first of these members that says something; clients call the same thing differently. */
  private static String first(JsonNode json, String... keys) {
    return Stream.of(keys)
        .map(key -> json.path(key).asText())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The files that a tool has edited; none where the tool is known for something else. */
  private static List<Path> files(JsonNode json) {
    var name = json.path("tool_name").asText();
    if (!name.isEmpty() && !EDITING.matcher(name).find()) {
      return List.of();
    }
    var tool = json.path("tool_input");
    var names = new ArrayList<String>();
    for (var place : List.of(json, tool)) {
      names.add(first(place, FILE));
    }
    for (var list : List.of("files", "replacements", "edits")) {
      for (var item : tool.path(list)) {
        names.add(item.isTextual() ? item.asText() : first(item, FILE));
      }
    }
    for (var key : List.of("command", "input", "patch", "")) {
      var patch = key.isEmpty() ? tool : tool.path(key);
      PATCHED
          .matcher(patch.isArray() ? patch.path(patch.size() - 1).asText() : patch.asText())
          .results()
          .forEach(found -> names.add(found.group(1)));
    }
    var files = new ArrayList<Path>();
    for (var said : names) {
      try {
        if (!said.isEmpty() && files.size() < FILES && !files.contains(Path.of(said))) {
          files.add(Path.of(said));
        }
      } catch (InvalidPathException e) {
        // No file can be called that.
      }
    }
    return files;
  }
}
