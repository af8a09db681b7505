package dev.lore.parse.code;

import java.util.HashMap;
import java.util.Map;

/** The names that a file's imports bring, and what they stand for. */
final class Imports {
  private final Map<String, String> meanings = new HashMap<>();

  void bind(String alias, String meaning) {
    meanings.putIfAbsent(alias, meaning);
  }

  /**
   * {@code path}, its first part replaced by what it stands for: {@code errgroup.Group} by its
   * module's.
   */
  String resolve(String path) {
    String first = first(path);
    String meaning = meanings.get(first);
    return meaning == null ? path : meaning + path.substring(first.length());
  }

  /** The name that {@code path} begins with: {@code f} of {@code f().x}. */
  static String first(String path) {
    int end = 0;
    while (end < path.length() && Character.isJavaIdentifierPart(path.charAt(end))) {
      end++;
    }
    return path.substring(0, end);
  }
}
