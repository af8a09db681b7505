package dev.lore.parse.credential;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.SecretShown;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Variables that are secrets by their names, where their values reach a log, the text of an error
 * or an address.
 *
 * <p>A value counts only where it is shown as it is: not behind a call, a comparison or an index.
 */
public final class ShownSecrets {
  private static final Pattern LOGS =
      Pattern.compile(
          "(?i)(?:.*\\.)?_?(?:console|log|logger|logging|slog|winston|bunyan|pino|glog|logrus|zap|sugar)(?:\\(\\))?"
              + "\\.(?:log|info|warn|warning|error|debug|trace|fatal|panic|critical|exception|verbose|silly|notice|print)(?:f|ln|w|context)?"
              + "|print|fmt\\.F?Print(?:f|ln)?|System\\.(?:out|err)\\.print(?:ln|f)?");
  private static final Set<String> CALLS =
      Set.of(
          "call",
          "call_expression",
          "method_invocation",
          "object_creation_expression",
          "new_expression");
  private static final Set<String> THROWN = Set.of("raise_statement", "throw_statement");
  private static final Set<String> ERRORS =
      Set.of("fmt.Errorf", "errors.New", "errors.Errorf", "errors.Wrapf");

  /** Calls and other nodes through which a value passes as it is. */
  private static final Pattern PASSING =
      Pattern.compile(
          "(?:zap|slog)\\.(?:String|Any)|fmt\\.Sprintf?|String\\.format|String|str|JSON\\.stringify|.*\\.(?:format|formatted|concat)");

  private static final Set<String> OPEN =
      Set.of(
          "argument_list",
          "arguments",
          "binary_expression",
          "binary_operator",
          "f_string",
          "formatted_string",
          "interpolation",
          "keyword_argument",
          "object",
          "pair",
          "parenthesized_expression",
          "string",
          "template_string",
          "template_substitution",
          "dictionary");
  private static final Set<String> NAMES = Set.of("identifier", "shorthand_property_identifier");
  private static final Set<String> PATHS =
      Set.of("attribute", "field_access", "member_expression", "selector_expression");
  private static final Pattern TOKEN =
      Pattern.compile("(?i)(?:.*[^a-z])?(?:access|auth|refresh|bearer|bot|api)_?tokens?");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?is).*[?&](?:api[_-]?key|key|appid|access[_-]?token|auth[_-]?token|token|auth|secret|client[_-]?secret|password|pwd)=(?:%[sv]|\\{\\})?[\"'`]?");
  private static final Pattern USER_INFO = Pattern.compile("(?is).*https?://[^/\\s\"'`]*:");
  private static final Pattern CLUSTER = Pattern.compile("(?i)kubernetes|k8s|corev1");

  private final SyntaxTree tree;
  private final String language;
  private final boolean cluster;
  private final List<SecretShown> facts = new ArrayList<>();

  private ShownSecrets(SyntaxTree tree, String language) {
    this.tree = tree;
    this.language = language;
    this.cluster = CLUSTER.matcher(tree.source().text()).find();
  }

  /** Those of a file, in its order. */
  public static List<SecretShown> read(SyntaxTree tree, String language) {
    var shown = new ShownSecrets(tree, language);
    for (int node = 0; node < tree.size(); node++) {
      shown.visit(node);
    }
    return shown.facts;
  }

  private void visit(int node) {
    String name = name(node);
    if (name.isEmpty()) {
      return;
    }
    if (inAddress(node)) {
      facts.add(new SecretShown(tree.location(node), language, name, "url"));
      return;
    }
    for (int at = tree.parent(node), from = node; at != NONE; from = at, at = tree.parent(at)) {
      String kind = tree.kind(at);
      if (CALLS.contains(kind)) {
        String sink = sink(at);
        if (!sink.isEmpty()) {
          facts.add(new SecretShown(tree.location(node), language, name, sink));
          return;
        }
        if (tree.field(from).equals("object") || !PASSING.matcher(callee(at)).matches()) {
          return;
        }
      } else if (!passes(at, from, kind)) {
        return;
      }
    }
  }

  /** The name of a secret that {@code node} is as a whole; else empty. */
  private String name(int node) {
    String kind = tree.kind(node);
    int parent = tree.parent(node);
    String name = "";
    if (PATHS.contains(kind)) {
      name = tree.text(last(node), 80);
    } else if (NAMES.contains(kind) && !PATHS.contains(tree.kind(parent))) {
      name = tree.text(node, 80);
    }
    if (PATHS.contains(tree.kind(parent))
        || tree.field(node).equals("function")
        || tree.field(node).equals("name")
        || tree.field(node).equals("key")) {
      return "";
    }
    return secret(name) ? tree.text(node, 80) : "";
  }

  private boolean secret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.isEmpty()
        || lower.equals("secrets")
        || lower.equals("passwords")
        || (cluster && lower.equals("secret"))) {
      return false;
    }
    return CredentialName.of(name) == CredentialName.CREDENTIAL
        || (TOKEN.matcher(name).matches() && !lower.endsWith("s"));
  }

  private boolean passes(int at, int from, String kind) {
    if (!OPEN.contains(kind) || tree.field(from).equals("key")) {
      return false;
    }
    if (!kind.equals("binary_expression") && !kind.equals("binary_operator")) {
      return true;
    }
    int left = tree.firstChild(at);
    int right = last(at);
    String between =
        tree.source()
            .text()
            .substring(tree.endIndex(left), Math.max(tree.endIndex(left), tree.startIndex(right)))
            .strip();
    return between.equals("+") || between.equals("%");
  }

  private String sink(int call) {
    String callee = callee(call);
    if (THROWN.contains(tree.kind(tree.parent(call)))) {
      return "error";
    }
    if (ERRORS.contains(callee)) {
      return "error";
    }
    return LOGS.matcher(callee).matches() ? "log" : "";
  }

  private String callee(int call) {
    int arguments = tree.child(call, "arguments");
    int end = arguments == NONE ? tree.endIndex(call) : tree.startIndex(arguments);
    String text = tree.source().text();
    int start = tree.startIndex(call);
    return text.substring(start, Math.max(start, Math.min(end, start + 120))).replaceAll("\\s", "");
  }

  /** Whether what stands right in front of {@code node} in a string is the name of a parameter. */
  private boolean inAddress(int node) {
    int parent = tree.parent(node);
    String kind = tree.kind(parent);
    boolean filled = kind.equals("template_substitution") || kind.equals("interpolation");
    boolean joined = kind.equals("binary_expression") || kind.equals("binary_operator");
    if (!filled && !joined) {
      return false;
    }
    int whole = filled ? tree.parent(parent) : parent;
    while (joined && tree.kind(tree.parent(whole)).equals(kind)) {
      whole = tree.parent(whole);
    }
    int at = filled ? tree.startIndex(parent) : tree.startIndex(node);
    int from = Math.max(tree.startIndex(whole), at - 300);
    String before = tree.source().text().substring(from, at).strip();
    if (joined) {
      before = before.endsWith("+") ? before.substring(0, before.length() - 1).strip() : "";
    }
    return PARAMETER.matcher(before).matches()
        || (USER_INFO.matcher(before).matches()
            && tree.source().text().startsWith("@", tree.endIndex(filled ? parent : node)));
  }

  private int last(int node) {
    int last = NONE;
    for (int child = tree.firstChild(node); child != NONE; child = tree.nextSibling(child)) {
      last = child;
    }
    return last;
  }
}
