package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.WebhookEvidence;
import dev.lore.parse.syntax.Quoted;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.webhook.Endpoints.Endpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the handlers of one file say about who sends what they take. */
final class Senders {
  private static final Pattern HOOK = Pattern.compile("(?i)web_?-?hook|\\bipn\\b|/hooks?\\b");

  /**
   * Routes to which providers send as well, where their name stands in it: {@code /slack/events}.
   */
  private static final Pattern MAYBE =
      Pattern.compile(
          "(?i)/[\\w/-]*\\b(?:events?|incoming|inbound|interactions?|interactivity|commands?)\\b");

  private static final Pattern HEADER =
      Pattern.compile(
          "[a-z0-9]+(?:-[a-z0-9]+)*-(?:signature|hmac)[a-z0-9-]*|svix-id|webhook-id"
              + "|x-[a-z]+-(?:event|topic)|x-[a-z]+-(?:[a-z]+-)*secret-token|x-gitlab-token"
              + "|hub\\.(?:challenge|verify_token)");

  /**
   * What a handler calls that which it received, {@code const { webhook_type } = req.body}, and
   * what it answers with where only a provider understands the answer.
   */
  private static final Pattern RECEIVED =
      Pattern.compile(
          "web_?hook_?(?:code|type|event|data|payload|body|message|request)s?"
              + "|(?:messaging|voice)response");

  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])");
  private static final int DEPTH = 3;

  private final SyntaxTree tree;
  private final Functions functions;
  private final Set<String> modules;
  private final Map<Integer, Set<Integer>> reached = new HashMap<>();
  private final Map<Integer, Set<String>> literalsOf = new HashMap<>();
  private final Map<Integer, Set<String>> namesOf = new HashMap<>();

  Senders(SyntaxTree tree, Functions functions, Set<String> modules) {
    this.tree = tree;
    this.functions = functions;
    this.modules = modules;
  }

  /** What {@code function} says where requests come by {@code endpoint}; null where it is none. */
  @Nullable WebhookEvidence of(int function, Endpoint endpoint) {
    String said = functions.name(function) + " " + endpoint.route() + " " + tree.source().path();
    var literals = new TreeSet<String>();
    var names = new TreeSet<String>();
    for (int one : reached(function)) {
      literals.addAll(literalsOf.computeIfAbsent(one, this::literals));
      names.addAll(namesOf.computeIfAbsent(one, this::names));
    }
    boolean sure =
        HOOK.matcher(said).find()
            || literals.stream().anyMatch(literal -> HEADER.matcher(literal).matches())
            || names.stream().anyMatch(name -> RECEIVED.matcher(name).matches());
    return sure || MAYBE.matcher(endpoint.route()).find()
        ? new WebhookEvidence(words(said), literals, names, modules, sure)
        : null;
  }

  /** Whether {@code function} has a header that only those who send webhooks set. */
  boolean header(WebhookEvidence evidence) {
    return evidence.literals().stream().anyMatch(literal -> HEADER.matcher(literal).matches());
  }

  /** The text of {@code function} and of those of its file that it calls. */
  String text(int function) {
    var text = new StringBuilder();
    reached(function).forEach(one -> text.append(tree.text(one)).append('\n'));
    return text.toString();
  }

  private Set<Integer> reached(int function) {
    return reached.computeIfAbsent(function, this::reach);
  }

  private Set<Integer> reach(int function) {
    var reached = new LinkedHashSet<Integer>(Set.of(function));
    List<Integer> last = List.of(function);
    for (int round = 0; round < DEPTH; round++) {
      var next = new ArrayList<Integer>();
      for (int one : last) {
        for (int at = one; at < tree.end(one); at++) {
          int own =
              functions.isCall(at) ? functions.named(Functions.last(functions.callee(at))) : NONE;
          if (own != NONE && reached.add(own)) {
            next.add(own);
          }
        }
      }
      last = next;
    }
    return reached;
  }

  private Set<String> names(int node) {
    var names = new HashSet<String>();
    for (int at = node; at < tree.end(node); at++) {
      if (tree.kind(at).endsWith("identifier") || tree.kind(at).endsWith("identifier_pattern")) {
        names.add(tree.text(at, 80).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private Set<String> literals(int node) {
    var literals = new HashSet<String>();
    for (int at = node; at < tree.end(node); at++) {
      String kind = tree.kind(at);
      if (kind.contains("string") && !kind.contains("fragment") && !kind.contains("content")) {
        String value = Quoted.value(tree.text(at, 120)).toLowerCase(Locale.ROOT);
        literals.add(value);
        if (value.startsWith("http_")) {
          literals.add(value.substring(5).replace('_', '-'));
        }
      }
    }
    return literals;
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
}
