package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which functions of one file answer requests, and under which route. */
final class Endpoints {
  private static final Pattern ROUTING =
      Pattern.compile(
          "(?:.*\\.)?(?:post|all|use|any|handle|Handle|HandleFunc|HandlerFunc|POST|Post|Any|Method|route|add|serve|Match|on|add_route|add_url_rule|add_api_route|add_post)|serve");
  private static final Pattern READING =
      Pattern.compile(
          "(?is).*(?:methods?\\s*=\\s*\\[\\s*[\"']GET[\"']\\s*\\]|\\.get\\(|@Get|@GET|require_GET|\\.delete\\().*");
  private static final Pattern JS_PAIR =
      Pattern.compile(
          "(?s)\\(\\s*\\w*[rR]eq(?:uest)?\\b.*\\b(?:res|response|reply|resp|rep|_res|h)\\b.*");
  private static final Pattern JS_ONE =
      Pattern.compile(
          "(?s)\\(?\\s*(?:\\{\\s*request\\b.*|_?(?:req|request|ctx|c|context)\\b(?:\\s*:[^,)]*)?)\\s*,?(?:[^,)]*params.*)?\\)?\\s*");
  private static final Pattern GO =
      Pattern.compile(
          "(?s).*(?:http\\.ResponseWriter|\\*gin\\.Context|echo\\.Context|\\*fiber\\.Ctx|fiber\\.Ctx|APIGatewayProxyRequest|APIGatewayV2HTTPRequest).*");
  private static final Pattern JAVA =
      Pattern.compile(
          "(?s).*(?:HttpServletRequest|HttpExchange|RoutingContext|ServerRequest|\\bContext\\s+ctx|spark\\.Request|\\bRequest\\s+req\\b).*");
  private static final Pattern SERVED_FILE =
      Pattern.compile(
          "(?:.*/)?(?:route|\\+server|[\\w$.\\[\\]-]*webhook[\\w$.\\[\\]-]*|index|handler)\\.[cm]?[jt]sx?");
  private static final Pattern STRING = Pattern.compile("[\"'`]([^\"'`\\n]*)[\"'`]");

  /** How many calls may stand around a handler within its route: {@code post("/", safe(f))}. */
  private static final int WRAPPED = 3;

  /** Functions that a host calls with a request, whatever the framework. */
  private static final Pattern LAMBDA = Pattern.compile("(?s)\\(\\s*_?event\\b.*");

  private static final Pattern LAMBDA_BODY =
      Pattern.compile(
          "\\bevent\\.(?:body|headers|rawBody)\\b|\\bevent(?:\\.get\\(|\\[)[\"'](?:body|headers)[\"']");

  /** Options of a route that are called in front of its handler. */
  private static final Pattern BEFORE = Pattern.compile("pre[A-Z]\\w*|on[A-Z]\\w*|before\\w*");

  /** Methods of classes that answer requests. */
  private static final Pattern VIEW =
      Pattern.compile("post|dispatch|handle|__call__|create|receive\\w*");

  /** What a handler is registered by. */
  record Endpoint(String route, int call) {}

  private final SyntaxTree tree;
  private final String language;
  private final Functions functions;
  private final Decorators decorators;

  Endpoints(SyntaxTree tree, String language, Functions functions) {
    this.tree = tree;
    this.language = language;
    this.functions = functions;
    this.decorators = new Decorators(tree);
  }

  /** Whether {@code callee} declares a route. */
  static boolean routes(String callee) {
    return ROUTING.matcher(callee).matches();
  }

  /** How requests come to {@code function}; null where they do not, or only to be read. */
  @Nullable Endpoint of(int function) {
    if (tree.kind(tree.parent(function)).equals("pair")
        && BEFORE.matcher(functions.name(function)).matches()) {
      return null;
    }
    int call = registering(function);
    if (call != NONE) {
      String callee = functions.callee(call);
      return ROUTING.matcher(callee).matches()
          ? new Endpoint(
              callee.replaceAll(".*\\)", "")
                  + " "
                  + strings(tree.text(tree.child(call, "arguments"), 300)),
              call)
          : null;
    }
    String decorators = this.decorators.text(function);
    String name = functions.name(function);
    boolean answers =
        !READING.matcher(decorators).matches() && !name.equals("GET") && !name.equals("get");
    if (answers && (Decorators.route(decorators) || takesRequest(function, name))) {
      return new Endpoint(strings(decorators), NONE);
    }
    return null;
  }

  /** The call that {@code function}, or its name, is an argument of, wrapped or not. */
  private int registering(int function) {
    int first = NONE;
    int node = part(function);
    for (int depth = 0; depth < WRAPPED; depth++) {
      int around = tree.parent(node);
      if (!tree.kind(around).equals("arguments") && !tree.kind(around).equals("argument_list")) {
        break;
      }
      int call = tree.parent(around);
      if (ROUTING.matcher(functions.callee(call)).matches()) {
        return call;
      }
      first = first == NONE ? call : first;
      node = call;
    }
    String name = functions.name(function);
    if (name.isEmpty()) {
      return first;
    }
    return functions.handed(name).stream()
        .filter(call -> ROUTING.matcher(functions.callee(call)).matches())
        .findFirst()
        .orElse(NONE);
  }

  /** The name of the function that {@code call} routes to; empty where it routes to none. */
  String routed(int call) {
    int arguments = tree.child(call, "arguments");
    if (arguments == NONE || !ROUTING.matcher(functions.callee(call)).matches()) {
      return "";
    }
    int last = NONE;
    for (int one = tree.firstChild(arguments); one != NONE; one = tree.nextSibling(one)) {
      last = one;
    }
    String text = last == NONE ? "" : tree.text(last, 120);
    return text.matches("[\\w.$]+") ? Functions.last(text) : "";
  }

  /** The object that has {@code function} as its handler, as in {@code route({ handler() … })}. */
  private int part(int function) {
    int pair = tree.kind(function).equals("method_definition") ? function : tree.parent(function);
    if (tree.kind(tree.parent(pair)).equals("object")
        && functions.name(function).equals("handler")) {
      return tree.parent(pair);
    }
    return function;
  }

  private boolean takesRequest(int function, String name) {
    int list = tree.child(function, "parameters");
    String parameters = tree.text(list == NONE ? tree.child(function, "parameter") : list, 400);
    return switch (language) {
      case "go" -> GO.matcher(parameters).matches();
      case "java" -> JAVA.matcher(parameters).matches();
      case "python" ->
          lambda(function, parameters, name)
              || (parameters.matches("(?s)\\(\\s*(?:self\\s*,\\s*)?(?:request|req)\\b.*")
                  && (!method(function) || VIEW.matcher(name).matches())
                  && !name.startsWith("_"));
      default ->
          JS_PAIR.matcher(parameters).matches()
              || lambda(function, parameters, name)
              || (JS_ONE.matcher(parameters).matches()
                  && (name.matches("POST|action|handler|default")
                      || name.isEmpty()
                      || SERVED_FILE.matcher(tree.source().path()).matches()));
    };
  }

  private boolean lambda(int function, String parameters, String name) {
    return name.toLowerCase(Locale.ROOT).contains("handler")
        && LAMBDA.matcher(parameters).matches()
        && LAMBDA_BODY.matcher(tree.text(function)).find();
  }

  private boolean method(int function) {
    int at = tree.parent(function);
    while (at != NONE && !tree.kind(at).equals("class_definition")) {
      if (tree.kind(at).equals("function_definition")) {
        return false;
      }
      at = tree.parent(at);
    }
    return at != NONE;
  }

  private static String strings(String text) {
    var found = new LinkedHashSet<String>();
    var match = STRING.matcher(text);
    while (match.find()) {
      found.add(match.group(1));
    }
    return String.join(" ", found);
  }
}
