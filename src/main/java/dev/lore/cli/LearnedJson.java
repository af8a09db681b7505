package dev.lore.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lore.app.LearningService.Handed;
import dev.lore.app.LearningService.Outcome;
import dev.lore.model.LearningDraft;
import dev.lore.model.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A learning as one JSON object, and the answer to it. Whatever would be dropped is refused. */
final class LearnedJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final List<String> TEXTS =
      List.of("insight", "domain", "context", "integration", "kind", "date", "key");

  /** Two names for one list: ours, and that of {@code expertise.yaml}. */
  private static final Set<String> FILES = Set.of("files", "files_affected");

  private final JsonNode json;
  private final Handed otherwise;

  private LearnedJson(JsonNode json, Handed otherwise) {
    this.json = json;
    this.otherwise = otherwise;
  }

  /**
   * What {@code line} says.
   *
   * @param otherwise what holds for the keys that it does not have
   * @throws UserError where it is no such object; the line is not shown, since it may hold a secret
   */
  static Handed read(String line, Handed otherwise) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new UserError(
          "it is not JSON" + (at == null ? "" : ", from column " + at.getColumnNr() + " on"),
          "Write one object a line, each key once.");
    }
    if (!json.isObject()) {
      throw new UserError("it is no JSON object", "Write `{\"insight\": \"…\"}`.");
    }
    return new LearnedJson(json, otherwise).handed();
  }

  private Handed handed() {
    var draft = otherwise.draft();
    var names = new ArrayList<String>();
    json.fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> TEXTS.contains(name) || FILES.contains(name));
    if (!names.isEmpty()) {
      throw new UserError(
          "its key " + shown(names.getFirst()) + " is unknown",
          "Known are " + String.join(", ", TEXTS) + " and files.");
    }
    var domain = text("domain", otherwise.domain() == null ? "" : otherwise.domain());
    return new Handed(
        domain.isEmpty() ? null : domain,
        new LearningDraft(
            text("insight", ""),
            text("context", draft.context()),
            files(draft.files()),
            text("integration", draft.integration()),
            text("kind", draft.kind()),
            text("date", draft.date()),
            text("key", "")));
  }

  /** What may be a secret, since it is long or has digits, is not shown. */
  private static String shown(String key) {
    return key.matches("[A-Za-z][A-Za-z _-]{0,29}")
        ? "'" + key + "'"
        : "… (" + key.length() + " characters)";
  }

  private String text(String key, String fallback) {
    var value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return fallback;
    }
    if (!value.isTextual()) {
      throw new UserError("the value of " + key + " is no text", "Write it in quotes.");
    }
    return value.textValue();
  }

  private List<String> files(List<String> fallback) {
    var given = FILES.stream().map(json::path).filter(list -> !list.isMissingNode()).toList();
    if (given.isEmpty()) {
      return fallback;
    }
    var files = new ArrayList<String>();
    for (var list : given) {
      if (!list.isNull() && !list.isArray()) {
        throw notFiles();
      }
      for (var file : list) {
        if (!file.isTextual()) {
          throw notFiles();
        }
        files.add(file.textValue());
      }
    }
    return files;
  }

  private static UserError notFiles() {
    return new UserError("files is no list of texts", "Write `\"files\": [\"src/pay.ts\"]`.");
  }

  /** The answer, in one line. */
  static String answer(Outcome outcome) {
    var json = JSON.createObjectNode();
    var added = outcome.added();
    if (added != null) {
      var at = added.learning().at();
      json.put("id", added.learning().id())
          .put("added", added.fresh())
          .put("domain", added.domain())
          .put("file", at.path())
          .put("line", at.line())
          .put("confirmed", added.learning().confirmed());
      added.notes().forEach(json.withArray("notes")::add);
    }
    if (outcome.refused() != null) {
      json.put("error", outcome.refused().problem()).put("advice", outcome.refused().advice());
    }
    return json.toString();
  }
}
