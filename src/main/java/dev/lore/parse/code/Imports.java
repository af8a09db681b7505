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
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    String meaning = meanings.get(first);
    return meaning == null ? path : dot < 0 ? meaning : meaning + path.substring(dot);
  }
}
