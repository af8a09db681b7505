package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.SignatureChecked;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How signatures are made and compared in one file. */
final class Signatures {
  private static final Pattern DIGEST =
      Pattern.compile(
          "(?s).*(?:\\.digest\\(|hexdigest\\(|\\.Sum\\(nil\\)|EncodeToString\\(|doFinal\\(|b64encode\\().*");
  private static final Pattern WRITTEN_AGAIN =
      Pattern.compile(
          "(?s).*(?:JSON\\.stringify\\(|json\\.dumps\\(|json\\.Marshal\\(|writeValueAsString\\().*");
  private static final Pattern RECEIVED =
      Pattern.compile("(?is).*\\b(?:req|request|ctx|c|body|payload|event|data)\\b.*");
  private static final Set<String> GIVEN =
      Set.of("assignment", "assignment_statement", "short_var_declaration", "variable_declarator");

  private final SyntaxTree tree;
  private final String language;
  private final Functions functions;
  private final Checks checks;
  private final List<SignatureChecked> facts = new ArrayList<>();

  Signatures(SyntaxTree tree, String language, Functions functions, Checks checks) {
    this.tree = tree;
    this.language = language;
    this.functions = functions;
    this.checks = checks;
  }

  /** Those of the file, function by function. */
  List<SignatureChecked> facts() {
    for (int function : functions.all()) {
      if (signs(function)) {
        compared(function);
        made(function);
      }
    }
    return facts;
  }

  private boolean signs(int function) {
    for (int at = function; at < tree.end(function); at++) {
      if (functions.isCall(at)
          && functions.around(at) == function
          && Marks.signs(functions.callee(at))) {
        return true;
      }
    }
    return false;
  }

  private void compared(int function) {
    var digests = new HashSet<String>();
    for (int at = function; at < tree.end(function); at++) {
      if (functions.around(at) != function) {
        continue;
      }
      if (GIVEN.contains(tree.kind(at))) {
        int name = tree.firstChild(at);
        int value = last(at);
        String text = tree.text(value, 600);
        boolean derived =
            digests.stream()
                .anyMatch(known ->
                    text.matches("(?s).*\\b" + Pattern.quote(known) + "\\b.*")
                        && !text.contains("=="));
        if (value != name && (DIGEST.matcher(text).matches() || derived)) {
          digests.add(tree.text(name, 80).strip());
        }
      }
      var sides = checks.sides(at);
      if (sides != null && (digest(sides[0], digests) || digest(sides[1], digests))) {
        facts.add(new SignatureChecked(tree.location(at), language, "compare", false));
      } else if (functions.isCall(at) && Marks.comparesSafely(functions.callee(at))) {
        facts.add(new SignatureChecked(tree.location(at), language, "compare", true));
      }
    }
  }

  private static boolean digest(String side, Set<String> digests) {
    return DIGEST.matcher(side).matches()
        || digests.stream()
            .anyMatch(name ->
                side.matches("(?s).*(?<![.\\w])" + Pattern.quote(name) + "(?!\\w)(?!\\.length).*"));
  }

  private void made(int function) {
    var again = new HashSet<String>();
    for (int at = function; at < tree.end(function); at++) {
      if (functions.around(at) != function) {
        continue;
      }
      if (GIVEN.contains(tree.kind(at))) {
        String text = tree.text(last(at), 400);
        if (WRITTEN_AGAIN.matcher(text).matches()
            && RECEIVED.matcher(text).matches()
            && !DIGEST.matcher(text).matches()) {
          again.add(tree.text(tree.firstChild(at), 80).strip().replaceFirst(",.*", ""));
        }
      }
      if (functions.isCall(at) && message(at)) {
        String arguments = tree.text(tree.child(at, "arguments"), 400);
        boolean parsed =
            (WRITTEN_AGAIN.matcher(arguments).matches() && RECEIVED.matcher(arguments).matches())
                || again.stream()
                    .anyMatch(name ->
                        arguments.matches("(?s).*(?<![.\\w])" + Pattern.quote(name) + "(?!\\w).*"));
        facts.add(new SignatureChecked(tree.location(at), language, "sign", !parsed));
      }
    }
  }

  /** Whether {@code call} is given what is signed. */
  private boolean message(int call) {
    String callee = functions.callee(call);
    String last = Functions.last(callee);
    return last.equals("update")
        || last.equals("doFinal")
        || (language.equals("go") && last.equals("Write") && !callee.startsWith("w."))
        || (language.equals("python") && Marks.signs(callee));
  }

  private int last(int node) {
    int last = NONE;
    for (int child = tree.firstChild(node); child != NONE; child = tree.nextSibling(child)) {
      last = child;
    }
    return last;
  }
}
