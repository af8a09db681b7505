package dev.lore.store.skill;

import dev.lore.model.SkillPage;
import dev.lore.model.SkillPage.Field;
import dev.lore.model.SkillPage.Form;
import dev.lore.model.SkillProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Mends what needs no judgement: the name after the folder, lists of tools to one text, fields that
 * nobody knows into {@code metadata}. The text below the front matter stays to the byte.
 */
public final class SkillFixes {
  private static final String FORM = "[a-z0-9]++(?:-[a-z0-9]++)*+";

  private final SkillPage page;
  private final SkillProfile profile;
  private final FrontMatterLines lines;

  private SkillFixes(SkillPage page, String text, SkillProfile profile) {
    this.page = page;
    this.profile = profile;
    lines = new FrontMatterLines(text);
  }

  /** The mended text; {@code text} itself where there is nothing that can be mended safely. */
  public static String fixed(SkillPage page, String text, SkillProfile profile) {
    if (!page.isReadable() || page.fields().stream().anyMatch(field -> field.at().column() > 1)) {
      return text;
    }
    var fixes = new SkillFixes(page, text, profile);
    var meant = fixes.meant();
    fixes.run();
    var after = SkillPageReader.read(page.path(), page.folder(), fixes.lines.text());
    return after.isReadable()
            && after.body().equals(page.body())
            && said(after.fields().stream()).equals(meant)
        ? fixes.lines.text()
        : text;
  }

  /** What each field says once all is mended, by its key. */
  private Map<String, List<String>> meant() {
    var meant = said(page.fields().stream().filter(field -> !movable(field)));
    for (var field : page.fields()) {
      if (movable(field)) {
        var put = String.join(", ", field.texts());
        meant.computeIfAbsent("metadata", key -> new ArrayList<>()).add(put);
      } else if (replacement(field).isPresent()) {
        boolean name = field.key().equals("name");
        meant.put(field.key(), List.of(name ? page.folder() : field.text()));
      }
    }
    return meant;
  }

  private static Map<String, List<String>> said(Stream<Field> fields) {
    var said = new TreeMap<String, List<String>>();
    fields.forEach(field -> said.put(field.key(), new ArrayList<>(field.texts())));
    return said;
  }

  private void run() {
    var moved = page.fields().stream().filter(this::movable).toList();
    var metadata = metadata();
    if (metadata.isEmpty() && !moved.isEmpty()) {
      var put = new ArrayList<>(List.of("metadata:"));
      moved.forEach(field -> put.add("  " + entry(field)));
      lines.append(page, put);
    }
    for (var field : page.fields().reversed()) {
      if (field.key().equals("metadata") && !moved.isEmpty()) {
        var indent = lines.indent(page, field);
        lines.append(page, field, moved.stream().map(one -> indent + entry(one)).toList());
      } else if (moved.contains(field)) {
        lines.replace(page, field, List.of());
      } else {
        replacement(field).ifPresent(line -> lines.replace(page, field, List.of(line)));
      }
    }
  }

  private Optional<Field> metadata() {
    return page.fields().stream().filter(field -> field.key().equals("metadata")).findFirst();
  }

  private boolean movable(Field field) {
    boolean simple = field.form() == Form.TEXT || field.form() == Form.LIST;
    return !profile.knows(field.key())
        && simple
        && isOneLine(field)
        && metadata()
            .map(own ->
                (own.form() == Form.TEXTS || own.form() == Form.NESTED)
                    && own.unplain().isEmpty()
                    && !lines.has(page, own, field.key()))
            .orElse(true);
  }

  /** A text with line ends would have to be put down anew; that is left to people. */
  private static boolean isOneLine(Field field) {
    return field.texts().stream().noneMatch(text -> text.contains("\n") || text.contains("\r"));
  }

  private static String entry(Field field) {
    return field.key() + ": " + FrontMatterLines.scalar(String.join(", ", field.texts()));
  }

  private Optional<String> replacement(Field field) {
    return switch (field.key()) {
      case "name" ->
          page.folder().length() <= 64 && page.folder().matches(FORM)
              ? Optional.of(page.folder())
                  .filter(folder -> !folder.equals(field.text()))
                  .map(folder -> "name: " + folder)
              : Optional.empty();
      case "allowed-tools" ->
          field.form() == Form.LIST && isOneLine(field)
              ? Optional.of("allowed-tools: " + FrontMatterLines.scalar(field.text()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
