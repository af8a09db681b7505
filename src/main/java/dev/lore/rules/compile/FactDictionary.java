package dev.lore.rules.compile;

import dev.lore.facts.Fact;
import dev.lore.model.Spelling;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names a rule may use: facts, and the components and methods of each. */
final class FactDictionary {
  private static final Set<String> UNSAID = Set.of("equals", "hashCode", "toString", "compareTo");

  private final Map<String, Class<?>> facts = new TreeMap<>();

  /** The facts there are: the records that {@link Fact} permits. */
  FactDictionary() {
    add(Fact.class);
  }

  private void add(Class<?> kind) {
    if (kind.isRecord()) {
      facts.put(kind.getSimpleName(), kind);
    } else {
      Arrays.stream(kind.getPermittedSubclasses()).forEach(this::add);
    }
  }

  /** All facts with the types of their components: what compiled rules depend on. */
  static String form() {
    return new FactDictionary()
        .facts.values().stream()
            .map(fact -> fact.getName() + Arrays.toString(fact.getRecordComponents()))
            .collect(Collectors.joining("\n"));
  }

  /** Simple names, sorted. */
  Set<String> names() {
    return facts.keySet();
  }

  /** What a fact answers to, sorted; empty if there is no such fact. */
  Set<String> words(String fact) {
    return facts.containsKey(fact) ? words(facts.get(fact)) : Set.of();
  }

  /** The constants that a component of a fact is one of; empty where it is no enum. */
  Set<String> constants(String fact, String component) {
    return facts.containsKey(fact)
        ? Arrays.stream(facts.get(fact).getRecordComponents())
            .filter(one -> one.getName().equals(component) && one.getType().isEnum())
            .findFirst()
            .map(one -> words(one.getType()))
            .orElse(Set.of())
        : Set.of();
  }

  /** What a record or enum answers to by its full name, sorted; empty if it can't be found. */
  static Set<String> wordsOf(String type) {
    try {
      return words(Class.forName(type));
    } catch (ClassNotFoundException e) {
      return Set.of();
    }
  }

  /** What a record or enum answers to, sorted. */
  static Set<String> words(Class<?> type) {
    var words = new TreeSet<String>();
    if (type.isEnum()) {
      Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(words::add);
      return words;
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .map(Method::getName)
        .filter(name -> !UNSAID.contains(name))
        .forEach(words::add);
    return words;
  }

  /** "Did you mean …? There are: …", or "" if there is nothing to choose from. */
  static String advice(String word, String kind, Collection<String> there) {
    if (there.isEmpty()) {
      return "";
    }
    var near = there.stream().min(Comparator.comparingInt(known -> Spelling.distance(word, known)));
    var guess =
        near.filter(known -> Spelling.distance(word, known) <= Math.max(2, word.length() / 3));
    return guess.map(known -> "Did you mean " + known + "? ").orElse("")
        + kind
        + ": "
        + String.join(", ", there)
        + ".";
  }
}
