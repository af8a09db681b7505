package dev.lore.store.entry;

import dev.lore.model.Fault;
import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.model.Voice;
import dev.lore.store.yaml.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the entries that say what somebody learned, in any of the shapes that are in use: a plain
 * text, or a mapping whose keys vary from team to team.
 */
public final class LearningReader {
  /** Keys of the text itself, the most telling first. */
  static final List<String> INSIGHT =
      List.of("insight", "learning", "lesson", "issue", "problem", "gotcha", "finding", "title");

  /** Keys of text that completes it, or stands for it where none of the above is there. */
  private static final List<String> DETAIL =
      List.of("summary", "description", "detail", "details", "note", "text", "solution", "fix");

  static final List<String> DATE = List.of("date", "discovered", "learned", "added", "ts");
  private static final List<String> CONTEXT = List.of("context", "source", "impact");
  private static final List<String> FILES =
      List.of("files_affected", "files", "created_files", "applied_to", "location", "file");
  private static final Set<String> NO_TEXT =
      Set.of(
          "id",
          "verified",
          "confidence",
          "tags",
          "type",
          "kind",
          "integration",
          "confirmed",
          "confirms",
          "refuted",
          "refutes",
          "restored",
          "moved_back",
          "superseded_by");

  private LearningReader() {}

  /**
   * Adds what stands at {@code node}: a list of entries, one entry, or lists by topic.
   *
   * @param faults receives one for each entry without any text
   */
  public static void read(YamlNode node, List<Learning> learnings, List<Fault> faults) {
    entries(node).forEach(entry -> entry(entry, learnings, faults));
  }

  /** The entries at {@code node} in the order of the file. */
  public static Stream<YamlNode> entries(YamlNode node) {
    if (node.isList()) {
      return node.items().stream();
    }
    return node.isMapping() && !isEntry(node)
        ? node.entries().values().stream().flatMap(LearningReader::topic)
        : Stream.of(node);
  }

  private static Stream<YamlNode> topic(YamlNode node) {
    return node.isList() ? node.items().stream() : Stream.of(node);
  }

  private static boolean isEntry(YamlNode node) {
    return node.entries().entrySet().stream()
        .anyMatch(entry -> INSIGHT.contains(entry.getKey()) && entry.getValue().isText());
  }

  /**
   * Adds what one entry says.
   *
   * @param faults receives one where it has no text
   */
  public static void entry(YamlNode node, List<Learning> learnings, List<Fault> faults) {
    var entries = node.isMapping() ? node.entries() : Map.<String, YamlNode>of();
    var insight = node.isMapping() ? insight(entries) : sentence(node.leaves());
    if (insight.isEmpty()) {
      faults.add(
          node.fault(
              "a learning has no insight",
              "Add `insight: …` below line " + node.at().line() + ", or delete the entry."));
      return;
    }
    learnings.add(
        new Learning(
            id(entries, insight),
            first(entries, DATE),
            insight,
            sentence(texts(entries, CONTEXT)),
            FILES.stream().flatMap(key -> leaves(entries, key)).toList(),
            first(entries, List.of("integration")),
            first(entries, List.of("kind", "type")),
            count(entries, Voice.CONFIRMED),
            count(entries, Voice.REFUTED),
            node.at()));
  }

  /** What is written, else what follows from the text. */
  private static String id(Map<String, YamlNode> entries, String insight) {
    var written = first(entries, List.of("id"));
    return written.isEmpty() ? LearningId.of(insight) : written;
  }

  private static int count(Map<String, YamlNode> entries, Voice voice) {
    var written = first(entries, List.of(voice.key()));
    return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
  }

  private static String insight(Map<String, YamlNode> entries) {
    var known = sentence(Stream.concat(texts(entries, INSIGHT), texts(entries, DETAIL)));
    return known.isEmpty()
        ? sentence(
            entries.entrySet().stream()
                .filter(entry -> !isKnown(entry.getKey()))
                .flatMap(entry -> entry.getValue().leaves()))
        : known;
  }

  /** The keys that a learning may have and that are read. */
  static List<String> known() {
    return Stream.of(INSIGHT, DETAIL, DATE, CONTEXT, FILES, NO_TEXT)
        .flatMap(Collection::stream)
        .toList();
  }

  private static boolean isKnown(String key) {
    return Stream.of(DATE, CONTEXT, FILES, NO_TEXT).anyMatch(keys -> keys.contains(key));
  }

  private static Stream<String> texts(Map<String, YamlNode> entries, List<String> keys) {
    return keys.stream().flatMap(key -> leaves(entries, key));
  }

  private static Stream<String> leaves(Map<String, YamlNode> entries, String key) {
    var value = entries.get(key);
    return value == null ? Stream.of() : value.leaves();
  }

  private static String first(Map<String, YamlNode> entries, List<String> keys) {
    return texts(entries, keys).findFirst().orElse("");
  }

  /** The texts as sentences, one after the other. */
  public static String sentence(Stream<String> texts) {
    return texts.reduce("", LearningReader::joined);
  }

  private static String joined(String before, String text) {
    if (before.isEmpty()) {
      return text;
    }
    return before + (".!?:;".indexOf(before.charAt(before.length() - 1)) < 0 ? ". " : " ") + text;
  }
}
