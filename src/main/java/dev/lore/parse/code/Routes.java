package dev.lore.parse.code;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.Locale;
import java.util.Set;

/** Recognises calls and annotations that declare HTTP routes. */
final class Routes {
  private static final Set<String> METHODS =
      Set.of("get", "post", "put", "patch", "delete", "head", "options");
  private static final Set<String> OPEN =
      Set.of("all", "use", "route", "any", "handle", "handlefunc", "requestmapping", "path");

  private Routes() {}

  /**
   * Notes a route when {@code name} declares one and the first argument is a path.
   *
   * @param least how many arguments a declaration has at least: two where a handler is handed over,
   *     one in an annotation
   */
  static void read(int node, String name, int arguments, int least, Reading reading) {
    String method = method(name);
    var tree = reading.tree();
    if (method.isEmpty() || arguments == SyntaxTree.NONE) {
      return;
    }
    int first = tree.firstChild(arguments);
    if (first == SyntaxTree.NONE || (least > 1 && tree.nextSibling(first) == SyntaxTree.NONE)) {
      return;
    }
    String pattern = Literals.value(tree.text(first));
    int space = pattern.indexOf(' ');
    if (space > 0 && METHODS.contains(pattern.substring(0, space).toLowerCase(Locale.ROOT))) {
      reading.routed(node, pattern.substring(0, space), pattern.substring(space + 1));
    } else if (pattern.startsWith("/") && !pattern.equals(tree.text(first))) {
      reading.routed(node, method, pattern);
    }
  }

  /**
   * {@code POST} for {@code post}, {@code POST} and {@code PostMapping}; {@code ANY} for {@code
   * route}; else empty.
   */
  private static String method(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (OPEN.contains(lower)) {
      return "ANY";
    }
    String bare = lower.endsWith("mapping") ? lower.substring(0, lower.length() - 7) : lower;
    return METHODS.contains(bare) ? bare.toUpperCase(Locale.ROOT) : "";
  }
}
