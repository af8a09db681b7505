package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The decorators and annotations of the functions of one file, and of the classes around them. */
final class Decorators {
  private static final String ROUTES =
      "(?:route|post|api_route|Post|PostMapping|RequestMapping|POST|Path|All|csrf_exempt"
          + "|require_POST|require_http_methods|api_view|view_config|http)";
  private static final Pattern ROUTE = Pattern.compile("@(?:\\w+\\.)*" + ROUTES + "\\b");
  private static final Pattern ROUTE_NAME = Pattern.compile(ROUTES);

  private final SyntaxTree tree;

  Decorators(SyntaxTree tree) {
    this.tree = tree;
  }

  /** Whether what they say, {@code text}, makes a function answer requests. */
  static boolean route(String text) {
    return ROUTE.matcher(text).find();
  }

  /** What those of {@code function} say. */
  String text(int function) {
    return of(function).stream()
        .map(one -> tree.text(one, 400) + ' ')
        .collect(Collectors.joining());
  }

  /**
   * The names of those of {@code function} and of what they are given: {@code verified} and {@code
   * check} of {@code @verified} and {@code @app.post("/hook", dependencies=[Depends(check)])}. What
   * only declares a route is none, and no annotation is a function.
   */
  Set<String> names(int function) {
    var names = new LinkedHashSet<String>();
    for (int one : of(function)) {
      for (int at = one; at < tree.end(one); at++) {
        if (tree.kind(at).endsWith("identifier") && counts(at, one)) {
          names.add(tree.text(at, 80));
        }
      }
    }
    return names;
  }

  private boolean counts(int name, int decorator) {
    int parent = tree.parent(name);
    String field = tree.field(name);
    boolean key =
        field.equals("key") || (field.equals("name") && tree.kind(parent).contains("argument"));
    boolean owner = field.equals("object") || field.equals("scope");
    boolean annotation = field.equals("name") && tree.kind(parent).contains("annotation");
    return !key
        && !owner
        && !annotation
        && (given(name, decorator) || !ROUTE_NAME.matcher(tree.text(name, 80)).matches());
  }

  /** Whether {@code node} stands in a list of arguments of {@code decorator}. */
  private boolean given(int node, int decorator) {
    int at = tree.parent(node);
    while (at != decorator && !tree.kind(at).contains("argument")) {
      at = tree.parent(at);
    }
    return at != decorator;
  }

  private List<Integer> of(int function) {
    var found = new ArrayList<Integer>();
    for (int at = function; at != NONE; at = tree.parent(at)) {
      String kind = tree.kind(at);
      if (at == function || kind.contains("class")) {
        for (int child = tree.firstChild(at); child != NONE; child = tree.nextSibling(child)) {
          if (tree.kind(child).equals("modifiers") || tree.kind(child).equals("decorator")) {
            found.add(child);
          }
        }
        before(at, found);
      }
    }
    return found;
  }

  private void before(int node, List<Integer> found) {
    int parent = tree.parent(node);
    if (tree.kind(parent).equals("export_statement")) {
      before(parent, found);
    }
    var run = new ArrayList<Integer>();
    for (int child = tree.firstChild(parent);
        child != NONE && child != node;
        child = tree.nextSibling(child)) {
      if (tree.kind(child).equals("decorator")) {
        run.add(child);
      } else if (!tree.kind(child).contains("comment")) {
        run.clear();
      }
    }
    found.addAll(run);
  }
}
