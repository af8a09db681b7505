package dev.lore.parse.credential;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import dev.lore.facts.CredentialGiven;
import dev.lore.parse.credential.Constants.Constant;
import dev.lore.parse.syntax.Quoted;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.text.SourceText.Mask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Credentials written down in code: what is assigned, handed over, compared or set by a name that
 * says so, or by its place in a call that is known.
 *
 * <p>Strings are followed through names that the same file gives them. Each string is told once,
 * where it stands.
 */
public final class CodeCredentials {
  private record Seen(String name, String value) {}

  private final SyntaxTree tree;
  private final String language;
  private final boolean test;
  private final Constants constants;
  private final Aliases aliases;
  private final Map<Integer, Seen> seen = new TreeMap<>();

  private CodeCredentials(SyntaxTree tree, String language, boolean test) {
    this.tree = tree;
    this.language = language;
    this.test = test;
    this.constants = new Constants(tree);
    this.aliases = Aliases.of(tree.source().text());
    for (int node = 0; node < tree.size(); node++) {
      define(node);
    }
    for (int node = 0; node < tree.size(); node++) {
      visit(node);
    }
  }

  /** Those of a file, in its order. */
  public static List<CredentialGiven> read(SyntaxTree tree, String language, boolean test) {
    return new CodeCredentials(tree, language, test).facts();
  }

  /** What is to be masked of a file that is shown. */
  public static List<Mask> masks(SyntaxTree tree) {
    var masks = new ArrayList<Mask>();
    new CodeCredentials(tree, "", false)
        .seen.forEach((node, one) ->
            masks.add(
                new Mask(
                    tree.startIndex(node),
                    tree.endIndex(node),
                    CredentialValue.masked(one.value()))));
    return masks;
  }

  private List<CredentialGiven> facts() {
    var facts = new ArrayList<CredentialGiven>();
    seen.forEach((node, one) ->
        facts.add(
            new CredentialGiven(
                tree.location(node),
                language,
                one.name(),
                CredentialValue.masked(one.value()),
                test)));
    return facts;
  }

  private void define(int node) {
    var given = Given.at(tree, node);
    given.forEach((name, value) -> constants.define(name, value));
    if (tree.kind(node).equals("identifier")
        && tree.kind(tree.parent(node)).contains("parameter")) {
      int parameter = tree.parent(node);
      if (tree.child(parameter, "value") == NONE) {
        constants.define(node, NONE);
      }
    }
  }

  private void visit(int node) {
    Given.at(tree, node).forEach((name, value) -> named(text(name), value));
    switch (tree.kind(node)) {
      case "comparison_operator", "binary_expression" -> compared(node);
      case "call",
          "call_expression",
          "method_invocation",
          "new_expression",
          "object_creation_expression" ->
          called(node);
      default -> {
        if (constants.isString(node)) {
          held(node);
        }
      }
    }
  }

  /** A password among other settings in one string: {@code "user=admin&password=hunter2"}. */
  private void held(int node) {
    var constant = constants.of(node);
    if (constant == null || constant.value().indexOf('=') < 0) {
      return;
    }
    var match = SETTING.matcher(constant.value());
    if (match.find()
        && CredentialValue.possible(match.group(2))
        && !match.group(2).matches("[:?@%].*")) {
      seen.putIfAbsent(node, new Seen(match.group(1), match.group(2)));
    }
  }

  /** A setting is told by another beside it, or by the address that it is part of. */
  private static final Pattern SETTING =
      Pattern.compile(
          "(?i)(?:\\w=[^=\\s]{0,200}[&;,|"
              + " ]|://[^\\s]{1,300}[?&])(password|passwd|pwd)=([^&;,|#\\s'\"<>{}()]{3,100})");

  /** {@code value} belongs to what is called {@code name}; also where it is only a fallback. */
  private void named(String name, int value) {
    var kind = CredentialName.of(name);
    if (kind == CredentialName.OTHER) {
      return;
    }
    if (Set.of("ternary_expression", "conditional_expression").contains(tree.kind(value))) {
      for (int part = tree.firstChild(value); part != NONE; part = tree.nextSibling(part)) {
        if (constants.isString(part)) {
          named(name, part);
        }
      }
      return;
    }
    var constant = constants.of(fallback(value));
    if (constant != null
        && CredentialValue.plausible(constant.value(), name)
        && (kind == CredentialName.CREDENTIAL || CredentialValue.random(constant.value()))) {
      tell(name, constant);
    }
  }

  /** The literal of {@code process.env.KEY || "literal"}; {@code value} itself elsewhere. */
  private int fallback(int value) {
    if (Set.of("binary_expression", "boolean_operator").contains(tree.kind(value))) {
      int right = tree.child(value, "right");
      int left = tree.child(value, "left");
      if (right != NONE && left != NONE) {
        var operator = tree.source().text().substring(tree.endIndex(left), tree.startIndex(right));
        if (operator.contains("||") || operator.contains("??") || operator.strip().equals("or")) {
          return right;
        }
      }
    }
    return value;
  }

  private void compared(int node) {
    int left = tree.firstChild(node);
    int right = left == NONE ? NONE : tree.nextSibling(left);
    if (right == NONE || tree.nextSibling(right) != NONE) {
      return;
    }
    var operator = tree.source().text().substring(tree.endIndex(left), tree.startIndex(right));
    if (operator.matches("\\s*[!=]==?\\s*")) {
      compared(left, right);
      compared(right, left);
    }
  }

  private void compared(int name, int value) {
    var text = text(name);
    if (constants.isString(value)
        && !constants.isString(name)
        && text.matches("[\\w.$?\\[\\]\"'()]+")
        && !CredentialName.last(text).equals("pass")
        && CredentialName.of(text) == CredentialName.CREDENTIAL) {
      named(text, value);
    }
  }

  private void called(int call) {
    int arguments = tree.child(call, "arguments");
    var callee = Given.callee(tree, call);
    if (arguments == NONE || callee.isEmpty()) {
      return;
    }
    var parts = new ArrayList<Integer>();
    for (int part = tree.firstChild(arguments); part != NONE; part = tree.nextSibling(part)) {
      if (!tree.kind(part).contains("comment")) {
        parts.add(part);
      }
    }
    int place = SecretArguments.of(aliases.resolved(callee));
    if (place >= 0 && place < parts.size()) {
      used(callee, constants.of(parts.get(place)));
    }
    var last = CredentialName.last(callee);
    if (parts.size() == 1
        && (Given.SETTER.matcher(last).matches()
            || (tree.kind(call).equals("method_invocation")
                && CredentialName.of(last) == CredentialName.CREDENTIAL))) {
      named(last, parts.getFirst());
    }
    if (last.equals("equals") || last.equals("equalsIgnoreCase") || last.equals("contentEquals")) {
      int object = tree.child(call, "object");
      if (parts.size() == 1 && object != NONE) {
        compared(object, parts.getFirst());
        compared(parts.getFirst(), object);
      }
    }
    if (parts.size() >= 2 && Given.KEYED.contains(last)) {
      keyed(parts, callee);
    }
  }

  /** {@code put("password", "hunter2")}, {@code os.environ.get("SECRET_KEY", "insecure")}. */
  private void keyed(List<Integer> parts, String callee) {
    int key = parts.size() == 3 && callee.matches(".*(?i)(?:cookie|session).*") ? 1 : 0;
    var name = constants.isString(parts.get(key)) ? constants.of(parts.get(key)) : null;
    named(name == null ? text(parts.get(key)) : name.value(), parts.get(key + 1));
  }

  private void used(String callee, @Nullable Constant constant) {
    if (constant != null && CredentialValue.possible(constant.value())) {
      tell(callee, constant);
    }
  }

  private void tell(String name, Constant constant) {
    seen.putIfAbsent(constant.node(), new Seen(name, constant.value()));
  }

  private String text(int node) {
    return constants.isString(node) ? Quoted.value(tree.text(node, 200)) : tree.text(node, 200);
  }
}
