package dev.lore.facts;

import dev.lore.model.Location;
import dev.lore.model.SkillPage.Field;
import dev.lore.model.SkillPage.Form;
import dev.lore.model.SkillProfile;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A field of a skill's front matter: {@code description: Take payments. Use when …}. Name and
 * description are there even where the file has none, with nothing in them.
 *
 * @param field the field
 * @param folder the name of the folder that the file stands in
 * @param profile whose rules it is held to
 */
public record SkillField(Field field, String folder, SkillProfile profile) implements SkillFact {
  private static final Set<String> REQUIRED = Set.of("name", "description");
  private static final Set<String> TEXTS = Set.of("name", "description", "compatibility");
  private static final Map<String, Integer> LIMITS =
      Map.of("name", 64, "description", 1024, "compatibility", 500);
  private static final Pattern TAG = Pattern.compile("<[/!]?[A-Za-z][^<>]*>");

  /** Its name. */
  public String key() {
    return field.key();
  }

  /** Where it stands. */
  public Location at() {
    return field.at();
  }

  /** Whether it must be there and say something. */
  public boolean required() {
    return REQUIRED.contains(key());
  }

  /** Whether nothing stands behind it, or it is not there. */
  public boolean blank() {
    return field.form() == Form.NOTHING;
  }

  /** Whether it must be a text and is something else. */
  public boolean noText() {
    return TEXTS.contains(key()) && !blank() && field.form() != Form.TEXT;
  }

  /** Whether the profile has no such field. */
  public boolean unknown() {
    return !profile.knows(key());
  }

  /** How many characters it may have at most; 0 where nothing limits it. */
  public int limit() {
    return LIMITS.getOrDefault(key(), 0);
  }

  /** How many characters it has, a surrogate pair counted once. */
  public int length() {
    String text = key().equals("name") ? normal(field.text()) : field.text();
    return text.codePointCount(0, text.length());
  }

  /** Whether it has more characters than it may have. */
  public boolean tooLong() {
    return limit() > 0 && length() > limit();
  }

  /** Whether it is a name whose form can be judged. */
  public boolean aName() {
    return key().equals("name") && field.form() == Form.TEXT;
  }

  /** The value. */
  public String text() {
    return field.text();
  }

  /** What is wrong with the form of a name; empty where nothing is. */
  public String nameProblem() {
    String name = normal(field.text());
    if (!aName()) {
      return "";
    }
    if (name.contains("/") || name.contains("\\") || name.contains("..")) {
      return "could lead out of its folder";
    }
    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
      return "has capital letters";
    }
    if (name.startsWith("-") || name.endsWith("-")) {
      return "begins or ends with a hyphen";
    }
    if (name.contains("--")) {
      return "has two hyphens in a row";
    }
    return name.codePoints().allMatch(this::allowed)
        ? ""
        : "has characters that are no letters, digits or hyphens";
  }

  private boolean allowed(int character) {
    boolean letter = Character.isLetterOrDigit(character) || isNumber(character);
    return character == '-' || (letter && (character < 128 || !profile.ascii()));
  }

  private static boolean isNumber(int character) {
    int type = Character.getType(character);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** Whether it is a name, and not that of the folder. */
  public boolean otherThanFolder() {
    return aName() && !normal(field.text()).equals(normal(folder));
  }

  /** What of YAML it uses that the profile does not read; empty where nothing is. */
  public String unplain() {
    return profile.plainYaml() ? field.unplain() : "";
  }

  /** Whether a text or map of texts is wanted and there is more, or a list. */
  public boolean nested() {
    return switch (key()) {
      case "metadata" -> List.of(Form.TEXT, Form.LIST, Form.NESTED).contains(field.form());
      case "allowed-tools", "license" -> !blank() && field.form() != Form.TEXT;
      default -> false;
    };
  }

  /** Whether a client would take part of it for markup. */
  public boolean markup() {
    boolean brackets = field.text().contains("<") || field.text().contains(">");
    return required()
        && (TAG.matcher(field.text()).find() || (profile.withoutBrackets() && brackets));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
  }
}
