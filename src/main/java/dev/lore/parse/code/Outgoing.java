package dev.lore.parse.code;

import dev.lore.facts.CallMade;
import dev.lore.facts.OutgoingCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells requests that may wait for ever, by {@code outgoing-calls.txt} beside this class. */
final class Outgoing {
  private static final Map<String, List<String>> KNOWN = read();
  private static final Set<String> SENDING =
      Set.of(
          "get",
          "post",
          "put",
          "patch",
          "delete",
          "head",
          "options",
          "request",
          "Get",
          "Post",
          "PostForm",
          "Head",
          "Do");
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)\\btimeout\\w*\\b(?!\\s*=\\s*None)|\\bsignal\\b|deadline|\\*\\*|\\.\\.\\.");
  private static final int CUT = 200;

  private Outgoing() {}

  private static Map<String, List<String>> read() {
    try (var in = Outgoing.class.getResourceAsStream("outgoing-calls.txt")) {
      if (in == null) {
        throw new IllegalStateException("outgoing-calls.txt is not beside its class");
      }
      var known = new HashMap<String, List<String>>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .forEach(parts ->
              known.put(
                  parts[0] + " " + parts[1],
                  parts[2].equals("-") ? List.of() : List.of(parts[2].split("\\|", -1))));
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code call} is where it is known, in a file with this text. */
  static @Nullable OutgoingCall of(CallMade call, String text) {
    String callee = callee(call);
    var bounding = bounding(call.language(), callee);
    if (bounding == null
        || (call.language().equals("javascript") && !sends(callee, call.arguments()))) {
      return null;
    }
    boolean bounded =
        bounding.stream().anyMatch(text::contains)
            || call.arguments().stream().anyMatch(Outgoing::mayBound)
            || (callee.endsWith("HttpRequest.newBuilder") && call.callee().contains(".timeout()"))
            || (callee.equals("urllib.request.urlopen") && call.arguments().size() > 2);
    return new OutgoingCall(call.at(), call.language(), callee, bounded);
  }

  /** The parts of a Go literal such as {@code http.Client{Transport: t}}. */
  static @Nullable OutgoingCall made(CallMade literal, String text) {
    var bounding = bounding(literal.language(), literal.callee() + "{}");
    return bounding == null
        ? null
        : new OutgoingCall(
            literal.at(),
            literal.language(),
            literal.callee(),
            bounding.stream().anyMatch(text::contains)
                || literal.arguments().stream().anyMatch(part -> part.contains("Timeout")));
  }

  private static String callee(CallMade call) {
    String origin = call.origin();
    if (!origin.isEmpty()) {
      return origin + "." + call.name();
    }
    // Only the last link of a chain is the request: `newBuilder(uri).timeout(t).build()`.
    String chain = "java.net.http.HttpRequest.newBuilder()";
    if (call.callee().startsWith(chain) && call.name().equals("build")) {
      return "java.net.http.HttpRequest.newBuilder";
    }
    return call.callee().equals("java.net.http.HttpRequest.newBuilder") ? "" : call.callee();
  }

  private static @Nullable List<String> bounding(String language, String callee) {
    var exact = KNOWN.get(language + " " + callee);
    int dot = callee.lastIndexOf('.');
    if (exact != null || dot < 0 || !SENDING.contains(callee.substring(dot + 1))) {
      return exact;
    }
    return KNOWN.get(language + " " + callee.substring(0, dot) + ".*");
  }

  /** Whether a JavaScript call asks another server, with settings that are all to be seen. */
  private static boolean sends(String callee, List<String> arguments) {
    if (callee.equals("axios.create")) {
      return arguments.isEmpty() || arguments.getFirst().startsWith("{");
    }
    if (arguments.isEmpty()) {
      return false;
    }
    String first = arguments.getFirst();
    boolean absolute = first.matches("(?s)[\"'`]https?://.*");
    boolean local = first.matches("(?s)[\"'`](?!https?://).*");
    int place = callee.matches(".*\\.(?:post|put|patch)") ? 2 : callee.equals("axios") ? 0 : 1;
    boolean settings = arguments.size() <= place || arguments.get(place).startsWith("{");
    return callee.equals("fetch")
        ? absolute && settings
        : !local && settings && (absolute || !first.startsWith("{") || callee.equals("axios"));
  }

  private static boolean mayBound(String argument) {
    return argument.length() >= CUT - 1 || BOUND.matcher(argument).find();
  }
}
