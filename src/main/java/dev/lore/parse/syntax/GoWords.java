package dev.lore.parse.syntax;

import java.util.Set;
import java.util.regex.Pattern;

/** What the grammar of Go calls things, and what Go calls packages. */
public final class GoWords {
  /** Nodes that are functions. */
  public static final Set<String> FUNCTIONS =
      Set.of("function_declaration", "method_declaration", "func_literal");

  /** Nodes at whose end the names declared in them are forgotten. */
  public static final Set<String> SCOPES =
      Set.of(
          "block",
          "for_statement",
          "if_statement",
          "expression_switch_statement",
          "type_switch_statement",
          "select_statement",
          "expression_case",
          "default_case",
          "type_case",
          "communication_case",
          "function_declaration",
          "method_declaration",
          "func_literal");

  private static final Pattern MAJOR_VERSION = Pattern.compile("v[0-9]+");

  private GoWords() {}

  /**
   * What a package is most likely called that is imported from {@code module}: the last part that
   * is no major version, without gopkg.in's suffix and a {@code go-} in front.
   */
  public static String packageName(String module) {
    String[] parts = module.split("/", -1);
    int last = parts.length - 1;
    if (last > 0 && MAJOR_VERSION.matcher(parts[last]).matches()) {
      last--;
    }
    String name = parts[last].replaceFirst("\\.v[0-9]+$", "");
    return name.startsWith("go-")
        ? name.substring(3)
        : name.endsWith("-go") ? name.substring(0, name.length() - 3) : name;
  }
}
