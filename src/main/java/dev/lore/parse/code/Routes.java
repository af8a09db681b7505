package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.Literals;
import dev.lore.parse.syntax.Quoted;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises calls, annotations and decorators that declare HTTP routes. */
final class Routes {
  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
  private static final Set<String> OPEN =
      Set.of(
          "add_api_route",
          "add_url_rule",
          "all",
          "any",
          "handle",
          "handlefunc",
          "method",
          "methodfunc",
          "mount",
          "path",
          "requestmapping",
          "route",
          "use");
  private static final int PATH_LIMIT = 1000;
  private static final Set<String> PATTERN_KEYS = Set.of("path", "rule", "url", "value");
  private static final Set<String> METHOD_KEYS = Set.of("method", "methods");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final Pattern METHOD_CONSTANT =
      Pattern.compile("[\"'`]([A-Z]+)[\"'`]|\\w+\\.Method([A-Z][a-z]+)");

  private Routes() {}

  /**
   * Notes the route of a call such as {@code app.post("/hook", handle)}: a path, behind its method
   * perhaps, and something that can handle it. {@code app.route("/hook")} needs none.
   */
  static void called(int node, String name, int arguments, Reading reading) {
    String method = method(name);
    var tree = reading.tree();
    int first = tree.firstChild(arguments);
    if (method.isEmpty() || first == NONE) {
      return;
    }
    if (tree.kind(first).equals("object") && name.equals("route")) {
      declared(node, name, first, reading);
      return;
    }
    int pattern = first;
    String named = methodConstant(tree, first);
    if (method.equals("ANY") && !named.isEmpty()) {
      method = named;
      pattern = tree.nextSibling(first);
    }
    String path = path(tree, pattern);
    if (!path.isEmpty() && (name.equals("route") || Handlers.handled(node, arguments, reading))) {
      int space = path.indexOf(' ');
      reading.routed(
          node, space < 0 ? method : path.substring(0, space), path.substring(space + 1));
    }
  }

  /** A path in quotes, as {@code /hook} or {@code POST /hook}; else empty. */
  private static String path(SyntaxTree tree, int pattern) {
    String text =
        Literals.isString(tree, pattern) ? Quoted.value(tree.text(pattern, PATH_LIMIT)) : "";
    int space = text.indexOf(' ');
    boolean path =
        text.startsWith("/") || (space > 0 && METHODS.contains(text.substring(0, space)));
    return path ? text : "";
  }

  /** {@code POST} of {@code "POST"} and {@code http.MethodPost}; else empty. */
  private static String methodConstant(SyntaxTree tree, int argument) {
    var match = METHOD_CONSTANT.matcher(tree.text(argument, 40));
    if (!match.matches()) {
      return "";
    }
    String method = match.group(1) == null ? match.group(2) : match.group(1);
    String upper = method.toUpperCase(Locale.ROOT);
    return METHODS.contains(upper) ? upper : "";
  }

  /**
   * Notes the routes of an annotation, a decorator or a list of settings: each of its paths by each
   * of its methods.
   */
  static void declared(int node, String name, int settings, Reading reading) {
    String method = method(name);
    if (method.isEmpty()) {
      return;
    }
    var tree = reading.tree();
    boolean spring = name.endsWith("Mapping");
    var patterns = new ArrayList<String>();
    var methods = new ArrayList<String>();
    for (int part : Patterns.parts(tree, settings)) {
      int value = tree.child(part, "value");
      String key = key(tree, part);
      if (METHOD_KEYS.contains(key)) {
        methods.addAll(methods(tree.text(value, 200)));
      } else if (key.isEmpty() ? patterns.isEmpty() : PATTERN_KEYS.contains(key)) {
        strings(tree, value == NONE ? part : value).stream()
            .filter(path -> spring || path.startsWith("/"))
            .forEach(patterns::add);
      }
    }
    if (!method.equals("ANY") || methods.isEmpty()) {
      methods.clear();
      methods.add(method);
    }
    for (String pattern : patterns) {
      methods.forEach(one -> reading.routed(node, one, pattern));
    }
  }

  private static String key(SyntaxTree tree, int part) {
    int key = tree.child(part, "key");
    return tree.text(key == NONE ? tree.child(part, "name") : key, 20);
  }

  private static List<String> methods(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> word.group().toUpperCase(Locale.ROOT))
        .filter(METHODS::contains)
        .toList();
  }

  private static List<String> strings(SyntaxTree tree, int value) {
    var candidates = Literals.isString(tree, value) ? List.of(value) : Patterns.parts(tree, value);
    return candidates.stream()
        .filter(string -> Literals.isString(tree, string))
        .map(string -> Quoted.value(tree.text(string, PATH_LIMIT)))
        .toList();
  }

  /**
   * {@code POST} for {@code post}, {@code POST} and {@code PostMapping}; {@code ANY} for {@code
   * route}; else empty.
   */
  private static String method(String name) {
    if (OPEN.contains(name.toLowerCase(Locale.ROOT))) {
      return "ANY";
    }
    String bare = name.endsWith("Mapping") ? name.substring(0, name.length() - 7) : name;
    String upper = bare.toUpperCase(Locale.ROOT);
    return METHODS.contains(upper) ? upper : "";
  }
}
