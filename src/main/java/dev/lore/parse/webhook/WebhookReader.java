package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.CodeFact;
import dev.lore.facts.SignatureChecked;
import dev.lore.facts.VerifierDefined;
import dev.lore.facts.WebhookHandled;
import dev.lore.facts.WebhookHandled.Check;
import dev.lore.parse.syntax.Quoted;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.webhook.Endpoints.Endpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the handlers of webhooks of one file, its verifiers, and how it treats signatures. */
public final class WebhookReader {
  private static final Pattern HOOK = Pattern.compile("(?i)web_?-?hook|\\bipn\\b|/hooks?\\b");
  private static final Pattern ABOUT =
      Pattern.compile("(?i)web_?-?hook|signature|hmac|/hook|\\bipn\\b");
  private static final Pattern HEADER =
      Pattern.compile(
          "[a-z0-9]+(?:-[a-z0-9]+)*-(?:signature|hmac)[a-z0-9-]*|svix-id|webhook-id|x-[a-z]+-(?:event|topic)");
  private static final Pattern SIGNED_IN =
      Pattern.compile(
          "(?i)getserversession|require_?auth\\b|requireuser|login_required|current_?user|get_current_user|isauthenticated|is_authenticated|getsession|req\\.user\\b|request\\.user\\b|auth\\.getuser\\(|locals\\.user|getauth\\(|ensureauth|authMiddleware|AuthenticationPrincipal|requireAdmin|permission_classes\\(\\[IsAuth");
  private static final Pattern MANAGING =
      Pattern.compile(
          "(?i)^(?:create|register|add|update|delete|remove|list|get|fetch|test|send|set_?up|subscribe|unsubscribe|toggle|trigger|retry|replay|rotate|edit|save|deliver|emit|dispatch)(?!.*handle).*(?:hook|subscription|endpoint|url|config|setting).*");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)body|json|payload|\\bdata\\b|form|InputStream|getReader|ReadAll|\\btext\\(|event");
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])");

  /** Before the name of a handler that a route puts behind a verifier. */
  private static final String ROUTE = "route ";

  private static final int DEPTH = 3;

  private final SyntaxTree tree;
  private final String language;
  private final Functions functions;
  private final Checks checks;
  private final Endpoints endpoints;
  private final Set<String> modules;

  private WebhookReader(SyntaxTree tree, String language, Set<String> modules) {
    this.tree = tree;
    this.language = language;
    this.modules = modules;
    this.functions = new Functions(tree);
    this.checks = new Checks(tree, functions);
    this.endpoints = new Endpoints(tree, language, functions);
  }

  /** The facts of a file that imports {@code modules}. */
  public static List<CodeFact> read(SyntaxTree tree, String language, Set<String> modules) {
    String text = tree.source().text();
    if (!ABOUT.matcher(text).find() && !HOOK.matcher(tree.source().path()).find()) {
      return List.of();
    }
    return new WebhookReader(tree, language, modules).facts();
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
    facts.addAll(routed());
    facts.addAll(new Signatures(tree, language, functions, checks).facts());
    return facts;
  }

  /** Handlers of other files that this one puts behind a verifier in their route. */
  private List<VerifierDefined> routed() {
    var found = new ArrayList<VerifierDefined>();
    for (int at = 0; at < tree.size(); at++) {
      int arguments = functions.isCall(at) ? tree.child(at, "arguments") : NONE;
      if (arguments != NONE && Endpoints.routes(functions.callee(at))) {
        var check = checks.at(arguments);
        var names = new TreeSet<String>();
        names(arguments, names);
        for (String name : check == Check.NONE ? Set.<String>of() : names) {
          found.add(
              new VerifierDefined(tree.location(at), ROUTE + name, check == Check.CONDITIONAL));
        }
      }
    }
    return found;
  }

  /** Whether another function of this file calls it: then that one answers the request. */
  private boolean called(int function) {
    String name = functions.name(function);
    if (name.isEmpty()) {
      return false;
    }
    return functions.callers(name).stream().anyMatch(one -> one != NONE && one != function);
  }

  private @Nullable WebhookHandled handled(int function, Endpoint endpoint) {
    String name = functions.name(function);
    var reached = reached(function);
    var literals = new TreeSet<String>();
    var text = new StringBuilder();
    for (int one : reached) {
      text.append(tree.text(one)).append('\n');
      literals(one, literals);
    }
    boolean header = literals.stream().anyMatch(literal -> HEADER.matcher(literal).matches());
    if (endpoint.call() != NONE) {
      text.append(tree.text(tree.child(endpoint.call(), "arguments"), 300));
    }
    String said = name + " " + endpoint.route() + " " + tree.source().path();
    if ((!header && !HOOK.matcher(said).find())
        || MANAGING.matcher(name).matches()
        || SIGNED_IN.matcher(text.toString() + endpoints.decorators(function)).find()
        || !BODY.matcher(text).find()) {
      return null;
    }
    var check = checks.of(function);
    var calls = checks.foreign(function, false);
    var guarded = checks.foreign(function, true);
    for (int place : around(endpoint)) {
      var more = checks.at(place);
      check = more.compareTo(check) > 0 ? more : check;
      names(place, calls);
    }
    calls.add(ROUTE + name);
    WORDS_OF
        .matcher(endpoints.decorators(function))
        .results()
        .forEach(one -> calls.add(one.group()));
    check =
        Marks.verifies(endpoints.decorators(function).replaceAll("[\"'`][^\"'`]*[\"'`]", ""))
                && endpoints
                    .decorators(function)
                    .matches("(?is).*(?:verif|valid|guard|signature).*")
            ? Check.ALWAYS
            : check;
    return new WebhookHandled(
        tree.location(function),
        language,
        name.isEmpty() ? endpoint.route().strip() : name,
        words(said),
        literals,
        modules,
        check,
        calls,
        guarded,
        Acknowledged.in(tree, functions, function));
  }

  private static final Pattern WORDS_OF = Pattern.compile("\\w+");

  /** What stands in front of a handler: the rest of its route, and what its file uses for all. */
  private List<Integer> around(Endpoint endpoint) {
    var places = new ArrayList<Integer>();
    if (endpoint.call() != NONE) {
      places.add(tree.child(endpoint.call(), "arguments"));
    }
    for (int at = 0; at < tree.size(); at++) {
      if (functions.isCall(at)
          && functions.callee(at).matches("(?:.*\\.)?(?:use|Use|addHook|before|Group|group)")) {
        places.add(tree.child(at, "arguments"));
      }
    }
    return places.stream().filter(place -> place != NONE).toList();
  }

  private void names(int place, Set<String> names) {
    for (int at = place; at < tree.end(place); at++) {
      if (tree.kind(at).endsWith("identifier")) {
        names.add(tree.text(at, 80));
      }
    }
  }

  private Set<Integer> reached(int function) {
    var reached = new LinkedHashSet<Integer>(Set.of(function));
    for (int round = 0; round < DEPTH; round++) {
      for (int one : List.copyOf(reached)) {
        for (int at = one; at < tree.end(one); at++) {
          int own =
              functions.isCall(at) ? functions.named(Functions.last(functions.callee(at))) : NONE;
          if (own != NONE) {
            reached.add(own);
          }
        }
      }
    }
    return reached;
  }

  private void literals(int node, Set<String> literals) {
    for (int at = node; at < tree.end(node); at++) {
      if (tree.kind(at).contains("string")
          && !tree.kind(at).contains("fragment")
          && !tree.kind(at).contains("content")) {
        String value = Quoted.value(tree.text(at, 120)).toLowerCase(Locale.ROOT);
        literals.add(value);
        if (value.startsWith("http_")) {
          literals.add(value.substring(5).replace('_', '-'));
        }
      }
    }
  }

  /** The words of names: {@code handleStripeWebhook} and {@code /stripe-hook} have stripe. */
  private static Set<String> words(String text) {
    var words = new TreeSet<String>();
    for (String part : text.split("[^A-Za-z0-9]+", -1)) {
      words.add(part.toLowerCase(Locale.ROOT));
      WORD.matcher(part)
          .results()
          .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    }
    Arrays.asList("", "a", "s").forEach(words::remove);
    return words;
  }

  /** The kinds of facts that it reads. */
  public static boolean reads(Set<Class<? extends CodeFact>> wanted) {
    return wanted.contains(WebhookHandled.class)
        || wanted.contains(VerifierDefined.class)
        || wanted.contains(SignatureChecked.class);
  }
}
