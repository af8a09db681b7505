package dev.lore.parse.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lists of words in {@code credential-words.txt}. */
final class CredentialWords {
  private static final Map<String, Set<String>> LISTS = read();

  private CredentialWords() {}

  /** The words of the list that is called {@code name}. */
  static Set<String> of(String name) {
    var words = LISTS.get(name);
    if (words == null) {
      throw new IllegalStateException("credential-words.txt has no list [" + name + "]");
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    try (var in = CredentialWords.class.getResourceAsStream("credential-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("credential-words.txt is not beside its class");
      }
      return lists(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<String>> lists(String text) {
    var lists = new HashMap<String, Set<String>>();
    String name = "";
    for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
      if (line.startsWith("[")) {
        name = line.substring(1, line.indexOf(']'));
      } else if (!line.isBlank()) {
        lists
            .computeIfAbsent(name, list -> new HashSet<>())
            .addAll(Arrays.asList(line.strip().split(" ", -1)));
      }
    }
    return lists;
  }
}
