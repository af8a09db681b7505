package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.CodeFact;
import dev.lore.facts.RouteVerified;
import dev.lore.facts.SignatureChecked;
import dev.lore.facts.VerifierDefined;
import dev.lore.facts.WebhookHandled;
import dev.lore.facts.WebhookHandled.Check;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.webhook.Endpoints.Endpoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the handlers of webhooks of one file, its verifiers, and how it treats signatures. */
public final class WebhookReader {
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)web_?-?hook|signature|hmac|/hook|\\bipn\\b|/events?\\b|hub\\.challenge"
              + "|secret.token|/(?:incoming|inbound|interactions?|interactivity|commands?)\\b");
  private static final Pattern SIGNED_IN =
      Pattern.compile(
          "(?i)getserversession|require_?auth\\b|requireuser|login_required|current_?user"
              + "|get_current_user|isauthenticated|is_authenticated|getsession|req\\.user\\b"
              + "|request\\.user\\b|auth\\.getuser\\(|locals\\.user|getauth\\(|ensureauth"
              + "|authMiddleware|AuthenticationPrincipal|requireAdmin|permission_classes\\(\\[IsAuth"
              + "|throwIfNo\\w*\\(|(?:has|check|require|with)_?(?:permission|role|access)s?\\b");
  private static final Pattern MANAGING =
      Pattern.compile(
          "(?i)^(?:create|register|add|update|delete|remove|list|get|fetch|test|send|set_?up|subscribe"
              + "|unsubscribe|toggle|trigger|retry|replay|rotate|edit|save|deliver|emit|dispatch)"
              + "(?!.*handle).*(?:hook|subscription|endpoint|url|config|setting).*");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)body|\\.json\\(\\)|payload|\\bdata\\b|form|InputStream|getReader|ReadAll"
              + "|\\btext\\(|event|get_json|json\\(req");

  /** What no sender of a webhook asks for. */
  private static final Pattern MANAGES =
      Pattern.compile("[\"'](?:PUT|DELETE)[\"']|Method(?:Put|Delete)\\b");

  /** Lists of parameters of what stands in front of handlers: {@code (request, call_next)}. */
  private static final Pattern IN_FRONT =
      Pattern.compile("(?s).*\\b(?:call_next|get_response|next|_next)\\b.*");

  private final SyntaxTree tree;
  private final String language;
  private final Marks.File file;
  private final Functions functions;
  private final Checks checks;
  private final Decorators decorators;
  private final Endpoints endpoints;
  private final Senders senders;
  private final Front front;

  private WebhookReader(SyntaxTree tree, String language, Set<String> modules) {
    this.tree = tree;
    this.language = language;
    this.file = new Marks.File(language, modules);
    this.functions = new Functions(tree);
    this.checks = new Checks(tree, functions, file);
    this.decorators = new Decorators(tree);
    this.endpoints = new Endpoints(tree, language, functions);
    this.senders = new Senders(tree, functions, modules);
    this.front = new Front(tree, functions, checks, endpoints);
  }

  /** The facts of a file that imports {@code modules}. */
  public static List<CodeFact> read(SyntaxTree tree, String language, Set<String> modules) {
    return ABOUT.matcher(tree.source().text()).find() || ABOUT.matcher(tree.source().path()).find()
        ? new WebhookReader(tree, language, modules).facts()
        : List.of();
  }

  private List<CodeFact> facts() {
    var facts = new ArrayList<CodeFact>();
    var inner = new HashSet<Integer>();
    for (int function : functions.all()) {
      var endpoint = endpoints.of(function);
      if (endpoint != null && !inner.contains(functions.around(function)) && !called(function)) {
        var handled = handled(function, endpoint);
        if (handled != null) {
          facts.add(handled);
          inner.add(function);
        }
      }
      if (inner.contains(functions.around(function))) {
        inner.add(function);
      }
      String name = functions.name(function);
      var check = name.isEmpty() ? Check.NONE : checks.of(function);
      if (check != Check.NONE) {
        facts.add(new VerifierDefined(tree.location(function), name, check == Check.CONDITIONAL));
      }
    }
    for (int at = 0; at < tree.size(); at++) {
      String handler = functions.isCall(at) ? endpoints.routed(at) : "";
      if (!handler.isEmpty()
          && checks.at(tree.child(at, "arguments"), one -> false) == Check.ALWAYS) {
        facts.add(new RouteVerified(tree.location(at), handler));
      }
    }
    facts.addAll(new Signatures(tree, language, functions, checks).facts());
    return facts;
  }

  /** Whether another function of this file calls it: then that one answers the request. */
  private boolean called(int function) {
    String name = functions.name(function);
    return !name.isEmpty()
        && functions.callers(name).stream().anyMatch(one -> one != NONE && one != function);
  }

  private @Nullable WebhookHandled handled(int function, Endpoint endpoint) {
    var evidence = senders.of(function, endpoint);
    if (evidence == null) {
      return null;
    }
    String name = functions.name(function);
    String text = senders.text(function);
    if (endpoint.call() != NONE) {
      text += tree.text(tree.child(endpoint.call(), "arguments"), 300);
    }
    String decorators = this.decorators.text(function);
    if ((MANAGING.matcher(name).matches() && !senders.header(evidence))
        || SIGNED_IN.matcher(text + decorators).find()
        || MANAGES.matcher(tree.text(function)).find()
        || (endpoint.call() == NONE && IN_FRONT.matcher(parameters(function)).matches())
        || !BODY.matcher(text).find()) {
      return null;
    }
    var before = front.of(function, endpoint);
    var own = checks.of(function);
    var check = before.check().compareTo(own) > 0 ? before.check() : own;
    if (check == Check.NONE) {
      check = front.offered(function);
    }
    var calls = new LinkedHashSet<>(checks.foreign(function, false));
    calls.addAll(before.calls());
    calls.addAll(this.decorators.names(function));
    var guarded = new LinkedHashSet<>(checks.foreign(function, true));
    guarded.addAll(before.guarded());
    return new WebhookHandled(
        tree.location(function),
        language,
        called(function, endpoint),
        evidence,
        decorated(decorators) ? Check.ALWAYS : check,
        calls,
        guarded,
        Acknowledged.in(tree, functions, function));
  }

  /** What to call it: by its name, by its route, or by the function that makes it. */
  private String called(int function, Endpoint endpoint) {
    String name = functions.name(function);
    if (!name.isEmpty()) {
      return name;
    }
    int maker = functions.around(function);
    return endpoint.route().isBlank() && maker != NONE
        ? functions.name(maker)
        : endpoint.route().strip();
  }

  private String parameters(int function) {
    int list = tree.child(function, "parameters");
    return list == NONE ? "" : tree.text(list, 400);
  }

  /** Whether {@code decorators} verify by what they are called. */
  private boolean decorated(String decorators) {
    return Marks.verifies(decorators.replaceAll("[\"'`][^\"'`]*[\"'`]", ""), file)
        && decorators.matches("(?is).*(?:verif|valid|guard|signature).*");
  }

  /** The kinds of facts that it reads. */
  public static boolean reads(Set<Class<? extends CodeFact>> wanted) {
    return wanted.contains(WebhookHandled.class)
        || wanted.contains(RouteVerified.class)
        || wanted.contains(VerifierDefined.class)
        || wanted.contains(SignatureChecked.class);
  }
}
