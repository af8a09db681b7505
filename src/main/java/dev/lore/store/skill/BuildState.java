package dev.lore.store.skill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lore.model.CreatedSkill;
import dev.lore.store.client.json.JsonEntry;
import java.time.LocalDate;

/**
 * The file in which a builder keeps what it has done; Lore adds to its list {@code createdSkills}
 * and leaves all else as it stands.
 */
final class BuildState {
  private static final JsonMapper READER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private BuildState() {}

  /**
   * The text with {@code skill} in it; {@code text} itself where it is in it already.
   *
   * @param text empty where there is no file
   * @throws dev.lore.store.yaml.SetAside where it is no JSON object, or the list is none
   */
  static String with(CreatedSkill skill, LocalDate day, String text) {
    if (isRecorded(skill, text)) {
      return text;
    }
    var entry =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", skill.name())
            .put("integration", skill.integration())
            .put("path", skill.path())
            .put("createdOn", day.toString())
            .put("promotion", skill.promotion());
    var splice =
        JsonEntry.element(entry, "lore:created:" + skill.path(), "createdSkills")
            .put(text, skill.state());
    return splice == null ? text : splice.in(text);
  }

  /** Whether the list has it; a path elsewhere in the file is none of it. */
  private static boolean isRecorded(CreatedSkill skill, String text) {
    try {
      for (var one : READER.readTree(text).path("createdSkills")) {
        if (one.path("path").asText().equals(skill.path())) {
          return true;
        }
      }
      return false;
    } catch (JsonProcessingException unread) {
      return false; // Told where it is to be added.
    }
  }
}
