package dev.lore.parse.go.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What functions, methods, fields and variables outside the audited package are of: the standard
 * library's, as {@code src/bench/p0/signatures.go} prints them, and a few modules' that stand
 * beside it.
 *
 * <p>A line {@code net/http.Client.Do net/http.Response error} is a function with two results, one
 * that begins with {@code =} a value: {@code =os.Stdout os.File}.
 */
public final class GoStandard {
  private static final Map<String, List<String>> FUNCTIONS = new HashMap<>();
  private static final Map<String, String> VALUES = new HashMap<>();

  static {
    read("standard.txt");
    read("modules.txt");
  }

  private GoStandard() {}

  private static void read(String name) {
    try (var in = GoStandard.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        add(line);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void add(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    var words = List.of(line.strip().split(" +", -1));
    if (line.startsWith("=")) {
      VALUES.put(words.getFirst().substring(1), words.getLast());
    } else {
      FUNCTIONS.put(words.getFirst(), words.subList(1, words.size()));
    }
  }

  /** The types of the results of a function by its full name. */
  static @Nullable List<String> results(String function) {
    return FUNCTIONS.get(function);
  }

  /** Whether the function that {@code ref} begins with is known. */
  static boolean knows(String ref) {
    int bar = ref.indexOf('|');
    String name = bar < 0 ? ref : ref.substring(0, bar);
    return FUNCTIONS.containsKey(name) || VALUES.containsKey(name);
  }

  /** Whether {@code ref} begins in the standard library. */
  public static boolean isStandard(String ref) {
    int slash = ref.indexOf('/');
    return slash < 0 ? knows(ref) : !ref.substring(0, slash).contains(".");
  }

  /** The type of a variable or field by its full name. */
  static @Nullable String value(String name) {
    return VALUES.get(name);
  }
}
