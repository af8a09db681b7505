package dev.lore.app.brief;

import dev.lore.model.Integration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which integrations the words of a task name, and which categories it names without saying whose.
 *
 * <p>A word that several entries bear, that is a category or that is ordinary language for one
 * ("send an e-mail") never stands for a provider.
 */
final class NamedIntegrations {
  /** Ordinary words and the category they ask for. */
  private static final Map<String, String> ORDINARY =
      Map.ofEntries(
          Map.entry("mail", "email"),
          Map.entry("mails", "email"),
          Map.entry("e-mail", "email"),
          Map.entry("e-mails", "email"),
          Map.entry("emails", "email"),
          Map.entry("sms", "messaging"),
          Map.entry("text message", "messaging"),
          Map.entry("text messages", "messaging"),
          Map.entry("payment", "payments"),
          Map.entry("checkout", "payments"),
          Map.entry("billing", "payments"),
          Map.entry("subscription", "payments"),
          Map.entry("subscriptions", "payments"));

  private final List<Integration> known;
  private final TaskWords words;

  NamedIntegrations(List<Integration> known, TaskWords words) {
    this.known = known;
    this.words = words;
  }

  /** Those that are named, in the order of {@link #known}, with what names them. */
  List<Mention> named() {
    return known.stream().flatMap(entry -> mention(entry).stream()).toList();
  }

  private Optional<Mention> mention(Integration entry) {
    var names =
        Stream.concat(Stream.of(entry.name(), entry.title()), entry.aliases().stream())
            .filter(name -> !isOrdinary(name))
            .filter(words::hasAsName)
            .limit(1)
            .map(name -> "named in the task");
    var variables = entry.envVars().stream().filter(words::hasExactly);
    var packages =
        entry.packages().values().stream()
            .flatMap(List::stream)
            .filter(one -> !one.chars().allMatch(Character::isLetter))
            .filter(words::has);
    var evidence =
        Stream.concat(names, Stream.concat(variables, packages).map(word -> "task has " + word))
            .distinct()
            .limit(3)
            .toList();
    return evidence.isEmpty() ? Optional.empty() : Optional.of(new Mention(entry, evidence));
  }

  private boolean isOrdinary(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return ORDINARY.containsKey(lower)
        || known.stream().anyMatch(entry -> entry.category().equalsIgnoreCase(name))
        || known.stream().filter(entry -> entry.calledBy(name)).count() > 1;
  }

  /** The categories that are asked for where none of their entries is named, with those entries. */
  SortedMap<String, List<Integration>> open(List<Mention> named) {
    var open = new TreeMap<String, List<Integration>>();
    for (var entry : known) {
      var category = entry.category();
      if (named.stream().noneMatch(one -> one.entry().category().equals(category))
          && !open.containsKey(category)
          && isAskedFor(category)) {
        open.put(category, known.stream().filter(one -> one.category().equals(category)).toList());
      }
    }
    return open;
  }

  private boolean isAskedFor(String category) {
    var ordinary =
        ORDINARY.entrySet().stream()
            .filter(word -> word.getValue().equals(category))
            .map(Map.Entry::getKey);
    var aliases =
        known.stream()
            .filter(entry -> entry.category().equals(category))
            .flatMap(entry -> entry.aliases().stream())
            .filter(this::isOrdinary);
    return Stream.concat(Stream.of(category), Stream.concat(ordinary, aliases))
        .anyMatch(words::has);
  }
}
