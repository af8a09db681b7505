package dev.lore.store.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lore.model.Fault;
import dev.lore.model.LearningDraft;
import dev.lore.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the stores that keep a JSON object a line: mulch and server-memory. */
final class JsonLines {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> GRAPH = Set.of("entity", "relation");

  /** Keys of a text, the name of the thing first, as mulch's record types have them. */
  private static final List<String> NAMES = List.of("name", "title");

  private static final List<String> TEXTS =
      List.of("content", "description", "rationale", "resolution");
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}.*";
  private static final int NAME = 60;

  private final ForeignKnowledge into;
  private final String shown;
  private final String domain;

  /**
   * A reader of one file.
   *
   * @param shown its path as people see it
   * @param domain what mulch keeps its records for: the name of the file
   */
  JsonLines(ForeignKnowledge into, String shown, String domain) {
    this.into = into;
    this.shown = shown;
    this.domain = domain;
  }

  /** Whether the first object of the text is one of server-memory's. */
  static boolean isGraph(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> {
          try {
            return GRAPH.contains(JSON.readTree(line).path("type").asText());
          } catch (JsonProcessingException e) {
            return false;
          }
        })
        .orElse(false);
  }

  void read(String text, boolean graph) {
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var at = Location.of(shown, number);
      try {
        var json = JSON.readTree(line);
        if (!json.isObject()) {
          into.setAside()
              .add(new Fault(at, "the line is no JSON object", "Delete it, or mend it."));
        } else if (graph) {
          graph(json, at);
        } else {
          record(json, at);
        }
      } catch (JsonProcessingException e) {
        into.setAside()
            .add(
                new Fault(
                    at,
                    "the line is not JSON: " + e.getOriginalMessage(),
                    "Delete it, or mend it."));
      }
    }
  }

  private void graph(JsonNode json, Location at) {
    var type = json.path("type").asText();
    if (type.equals("entity")) {
      var kind = name(json.path("entityType").asText());
      for (var observation : json.path("observations")) {
        add(at, null, json.path("name").asText() + ": " + observation.asText(), kind, "");
      }
    } else if (type.equals("relation")) {
      var said =
          Stream.of("from", "relationType", "to")
              .map(key -> json.path(key).asText().replace('_', ' '));
      add(at, null, said.collect(Collectors.joining(" ")), "relation", "");
    } else {
      into.setAside()
          .add(new Fault(at, "the type '" + type + "' is neither entity nor relation", "Skip it."));
    }
  }

  private void record(JsonNode json, Location at) {
    var status = json.path("status").asText();
    if (status.equals("deprecated") || status.equals("archived")) {
      into.setAside().add(new Fault(at, "the record is " + status, "Nothing needs to be done."));
      return;
    }
    var name = texts(json, NAMES);
    var said = texts(json, TEXTS);
    var text = name.isEmpty() || said.isEmpty() ? name + said : name + ": " + said;
    if (text.isBlank()) {
      into.setAside()
          .add(
              new Fault(
                  at,
                  "the record says nothing",
                  "It needs one of " + String.join(", ", TEXTS) + "."));
      return;
    }
    var date = json.path("date").asText(json.path("recorded_at").asText(json.path("ts").asText()));
    var files = new ArrayList<String>();
    json.path("files").forEach(file -> files.add(file.asText()));
    var draft =
        new LearningDraft(
            text,
            "from " + shown,
            List.copyOf(files),
            "",
            name(json.path("type").asText()),
            date.matches(DATE) ? date.substring(0, 10) : "",
            "");
    into.entries().add(new ForeignEntry(at, domain, draft, false));
  }

  private void add(Location at, @Nullable String where, String text, String kind, String date) {
    var draft = new LearningDraft(text, "from " + shown, List.of(), "", kind, date, "");
    into.entries().add(new ForeignEntry(at, where, draft, false));
  }

  private static String texts(JsonNode json, List<String> keys) {
    return keys.stream()
        .map(key -> json.path(key).asText().strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** A text as the name of a kind; empty where nothing is left of it. */
  private static String name(String text) {
    var name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return name.length() > NAME ? "" : name;
  }
}
