package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.model.Location;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a handler answers a failure as if all had gone well. */
final class Acknowledged {
  private static final Set<String> CATCHES =
      Set.of("catch_clause", "except_clause", "except_group_clause");
  private static final Pattern SUCCESS =
      Pattern.compile(
          "(?is).*(?:status\\(\\s*20[0-4]\\b|sendStatus\\(\\s*20[0-4]|code\\(\\s*20[0-4]|status_?code\\s*[:=]\\s*20[0-4]|status\\s*[:=]\\s*20[0-4]|StatusOK|HttpStatus\\.OK|HTTP_200_OK|ResponseEntity\\.ok|return\\s+[^;\\n]*,\\s*20[0-4]\\b|WriteHeader\\(\\s*20[0-4]|return\\s+HttpResponse\\(\\s*\\)).*");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?s).*\\b(?:res|response)\\.(?:json|send|end)\\(.*|.*\\breturn\\s+(?:Next)?Response\\.json\\(.*");
  private static final Pattern FAILURE =
      Pattern.compile(
          "(?is).*(?:[^0-9](?:4\\d\\d|5\\d\\d)[^0-9]|status|throw\\b|raise\\b|next\\(|abort|BadRequest|Forbidden|Unauthorized|InternalServerError).*");

  private Acknowledged() {}

  /** The first such answer in {@code function} itself; null where there is none. */
  static @Nullable Location in(SyntaxTree tree, Functions functions, int function) {
    for (int at = function; at < tree.end(function); at++) {
      if (failure(tree, at) && functions.around(at) == function) {
        int body = tree.kind(at).equals("if_statement") ? tree.child(at, "consequence") : at;
        String text = tree.text(body, 3000);
        boolean rejects =
            text.matches(
                "(?s).*\\b[45]\\d\\d\\b.*|.*Status(?:BadRequest|Unauthorized|Forbidden|InternalServerError).*|.*HttpStatus\\.(?!OK).*");
        if ((SUCCESS.matcher(text).matches()
                && !rejects
                && !text.matches("(?s).*\\b(?:throw|raise)\\b.*"))
            || (PLAIN.matcher(text).matches() && !FAILURE.matcher(text).matches())) {
          return tree.location(at);
        }
      }
    }
    return null;
  }

  private static boolean failure(SyntaxTree tree, int node) {
    if (CATCHES.contains(tree.kind(node))) {
      return true;
    }
    int condition = tree.kind(node).equals("if_statement") ? tree.child(node, "condition") : NONE;
    return condition != NONE && tree.text(condition, 40).matches("err != nil");
  }
}
