package dev.lore.store.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lore.store.client.entry.Splice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What set-up has put where in this clone, to be taken out again to the byte.
 *
 * @param files by path
 * @param folders that it made, outermost first
 * @param driver whether it registered the merge driver in the clone's configuration
 */
record SetUpRecord(Map<String, Kept> files, List<String> folders, boolean driver) {
  static final String PATH = "expertise/.lore/setup.json";
  static final SetUpRecord NONE = new SetUpRecord(Map.of(), List.of(), false);

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What was put into one file.
   *
   * @param created whether there was none
   * @param edits in their order
   */
  record Kept(boolean created, List<Edit> edits) {}

  /**
   * One entry that was put in.
   *
   * @param entry its name
   * @param command how it starts Lore
   * @param splice what it changed
   */
  record Edit(String entry, String command, Splice splice) {}

  boolean isEmpty() {
    return files.isEmpty() && folders.isEmpty() && !driver;
  }

  /** This record and what was put in since; of the same entry what came last counts. */
  SetUpRecord and(Map<String, Kept> more, List<String> made, boolean registered) {
    var all = new TreeMap<>(files);
    more.forEach((path, kept) ->
        all.merge(path, kept, (before, now) -> now.created() ? now : both(before, now)));
    return new SetUpRecord(
        all,
        Stream.concat(folders.stream(), made.stream()).distinct().toList(),
        driver || registered);
  }

  private static Kept both(Kept before, Kept now) {
    var names = now.edits().stream().map(Edit::entry).toList();
    var edits = new ArrayList<>(before.edits());
    edits.removeIf(edit -> names.contains(edit.entry()));
    edits.addAll(now.edits());
    return new Kept(before.created(), edits);
  }

  byte[] bytes() {
    var json = JSON.createObjectNode().put("version", 1).put("driver", driver);
    folders.forEach(json.putArray("folders")::add);
    var all = json.putObject("files");
    new TreeMap<>(files)
        .forEach((path, kept) -> {
          var file = all.putObject(path).put("created", kept.created());
          var edits = file.putArray("edits");
          kept.edits()
              .forEach(edit ->
                  edits
                      .addObject()
                      .put("entry", edit.entry())
                      .put("command", edit.command())
                      .put("took", edit.splice().took())
                      .put("put", edit.splice().put())
                      .put("made", edit.splice().made()));
        });
    return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what {@link #bytes} wrote; what is damaged counts for nothing. */
  static SetUpRecord of(byte[] bytes) {
    JsonNode json;
    try {
      json = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    } catch (JsonProcessingException damaged) {
      return NONE;
    }
    var files = new LinkedHashMap<String, Kept>();
    json.path("files")
        .properties()
        .forEach(file ->
            files.put(
                file.getKey(),
                new Kept(
                    file.getValue().path("created").asBoolean(),
                    edits(file.getValue().path("edits")))));
    var folders = new ArrayList<String>();
    json.path("folders").forEach(folder -> folders.add(folder.asText()));
    return new SetUpRecord(files, folders, json.path("driver").asBoolean());
  }

  private static List<Edit> edits(JsonNode list) {
    var edits = new ArrayList<Edit>();
    list.forEach(edit ->
        edits.add(
            new Edit(
                edit.path("entry").asText(),
                edit.path("command").asText(),
                new Splice(
                    0,
                    edit.path("took").asText(),
                    edit.path("put").asText(),
                    edit.path("made").asInt()))));
    return edits;
  }
}
