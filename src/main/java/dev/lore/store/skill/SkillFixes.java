package dev.lore.store.skill;

import dev.lore.model.SkillPage;
import dev.lore.model.SkillPage.Field;
import dev.lore.model.SkillPage.Form;
import dev.lore.model.SkillProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    fixes.run();
    var after = SkillPageReader.read(page.path(), page.folder(), fixes.lines.text());
    return after.isReadable() && after.body().equals(page.body()) ? fixes.lines.text() : text;
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
        && metadata()
            .map(own ->
                (own.form() == Form.TEXTS || own.form() == Form.NESTED)
                    && own.unplain().isEmpty()
                    && !lines.has(page, own, field.key()))
            .orElse(true);
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
          field.form() == Form.LIST
              ? Optional.of("allowed-tools: " + FrontMatterLines.scalar(field.text()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
