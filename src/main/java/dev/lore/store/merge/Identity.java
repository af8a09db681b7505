package dev.lore.store.merge;

import dev.lore.model.Wording;
import dev.lore.store.yaml.Outline.Kind;
import dev.lore.store.yaml.Outline.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What makes two parts the same entry, however the rest of them differs.
 *
 * @param key a field's key, an entry's {@code id}, its ends of a relationship, its {@code name} or
 *     its {@code path}; else its text
 * @param text what it says, in its common {@link Wording}; empty where it has a name instead
 */
record Identity(String key, String text) {
  /** Keys of a learning's text, the most telling first. */
  private static final List<String> INSIGHT =
      List.of("insight", "learning", "lesson", "issue", "problem", "gotcha", "finding", "title");

  static Identity of(Part part) {
    if (part.kind() == Kind.FIELD) {
      return new Identity("key:" + part.key(), "");
    }
    if (part.kind() == Kind.COMMENT) {
      return new Identity("#" + part.value().canonical(), "");
    }
    var fields = part.value().fields();
    var text = text(part);
    var id = fields.getOrDefault("id", "").strip();
    if (!id.isEmpty()) {
      return new Identity("id:" + id, text);
    }
    if (fields.containsKey("parent") && fields.containsKey("child")) {
      var ends = List.of(fields.get("parent"), fields.get("child"));
      return new Identity("relation:" + ends + fields.getOrDefault("type", ""), "");
    }
    for (var name : List.of("name", "path")) {
      var said = fields.getOrDefault(name, "").strip();
      if (!said.isEmpty()) {
        return new Identity(name + ":" + said, "");
      }
    }
    return new Identity("text:" + text, text);
  }

  /** Whether it is an entry with an id of its own, which is never another's. */
  boolean hasId() {
    return key.startsWith("id:");
  }

  private static String text(Part part) {
    var scalar = part.value().text();
    if (scalar != null) {
      return Wording.common(scalar);
    }
    return INSIGHT.stream()
        .map(key -> part.value().fields().getOrDefault(key, ""))
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(Wording::common)
        .orElseGet(() -> part.value().canonical());
  }

  /** The words of all that {@code part} says. */
  static Set<String> words(Part part) {
    var said = part.kind() == Kind.ITEM ? text(part) : part.value().canonical();
    return new TreeSet<>(Arrays.asList(said.toLowerCase(Locale.ROOT).split("\\W+")));
  }
}
