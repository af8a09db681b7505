package dev.lore.model;

import java.util.List;

/**
 * A {@code SKILL.md} taken apart: the fields of its front matter, and the rest.
 *
 * @param path relative to the project, for people to find it
 * @param folder the name of the folder that it stands in
 * @param fields those at the top level, in the order of the file; none where it can't be read
 * @param integration the service it says it is about; empty where it says none
 * @param body what follows the front matter
 * @param bodyLine the number of the body's first line
 * @param fault why it can't be read; its problem is empty where it can
 */
public record SkillPage(
    String path,
    String folder,
    List<Field> fields,
    String integration,
    String body,
    int bodyLine,
    Fault fault) {

  /** What stands behind a key. */
  public enum Form {
    /** Nothing, or the key itself is not there. */
    NOTHING,
    /** {@code license: MIT}. */
    TEXT,
    /** Texts below it, one each line, or between brackets. */
    LIST,
    /** Keys below it, all with a text. */
    TEXTS,
    /** Lists or mappings within a list or mapping. */
    NESTED
  }

  /**
   * A field of the front matter.
   *
   * @param key {@code description}
   * @param form what stands behind it
   * @param texts all texts below it; the whole value where it is a text
   * @param unplain what of YAML it uses that the specification's validator refuses, in words; else
   *     empty
   * @param at where the key stands
   */
  public record Field(String key, Form form, List<String> texts, String unplain, Location at) {
    /** All texts below it, a space between them. */
    public String text() {
      return String.join(" ", texts);
    }
  }

  /** A page of which nothing but {@code fault} is known. */
  public static SkillPage unreadable(String path, String folder, Fault fault) {
    return new SkillPage(path, folder, List.of(), "", "", 1, fault);
  }

  /** Where it begins. */
  public Location at() {
    return fields.isEmpty() ? fault.at() : fields.getFirst().at();
  }

  /** Whether it could be read. */
  public boolean isReadable() {
    return fault.problem().isEmpty();
  }
}
