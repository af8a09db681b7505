package dev.lore.app.named;

import dev.lore.model.Integration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which integrations the words of a task name, and which categories it names without saying whose.
 *
 * <p>A word that several entries bear, that is a category or that is ordinary language for one
 * ("send an e-mail") never stands for a provider.
 */
public final class NamedIntegrations {
  /** Ordinary words that ask for a category, {@code |} between them. */
  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          Map.entry("ai", "llm|language model|language models|chat completion|embeddings"),
          Map.entry("auth", "authentication|login|log in|sign in|sign up|single sign-on|sso"),
          Map.entry("e-signature", "sign documents|electronic signature|electronic signatures"),
          Map.entry("email", "mail|mails|e-mail|e-mails|emails|newsletter"),
          Map.entry("feature-flags", "feature flag|feature flags"),
          Map.entry("maps", "geocode|geocoding|map tiles"),
          Map.entry(
              "messaging", "sms|text message|text messages|push notification|push notifications"),
          Map.entry("monitoring", "error tracking|crash reports|on-call"),
          Map.entry(
              "payments", "payment|checkout|billing|subscription|subscriptions|card payments"),
          Map.entry("search", "full-text search|search engine|vector database"),
          Map.entry("storage", "file storage|object storage|file uploads"),
          Map.entry("translation", "machine translation"),
          Map.entry("video", "video call|video calls|live stream|live streaming"));

  private static final Map<String, String> ORDINARY = ordinary();

  /** Categories whose names are words for much else, so that only phrases ask for them. */
  private static final Set<String> COMMON =
      Set.of(
          "cloud",
          "database",
          "forms",
          "maps",
          "media",
          "queue",
          "scheduling",
          "search",
          "security",
          "storage",
          "support",
          "video",
          "webhooks");

  private final List<Integration> known;
  private final TaskWords words;

  private static Map<String, String> ordinary() {
    var ordinary = new TreeMap<String, String>();
    PHRASES.forEach((category, phrases) -> {
      for (var phrase : phrases.split("\\|", -1)) {
        ordinary.put(phrase, category);
      }
    });
    return ordinary;
  }

  /** What {@code words} name of what is {@code known}. */
  public NamedIntegrations(List<Integration> known, TaskWords words) {
    this.known = known;
    this.words = words;
  }

  /** Those that are named, in the order of {@link #known}, with what names them. */
  public List<Mention> named() {
    return known.stream().flatMap(entry -> mention(entry).stream()).toList();
  }

  private Optional<Mention> mention(Integration entry) {
    var names =
        Stream.concat(Stream.of(entry.name(), entry.title()), entry.aliases().stream())
            .filter(name -> !isOrdinary(name))
            .filter(name -> entry.ordinary() ? words.hasAsTitle(name) : words.hasAsName(name))
            .limit(1)
            .map(name -> "named in the task");
    var variables = entry.envVars().stream().filter(words::hasExactly);
    var packages =
        entry.packages().values().stream()
            .flatMap(List::stream)
            .filter(one -> one.matches(".*[A-Za-z].*[^A-Za-z].*[A-Za-z].*"))
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
  public SortedMap<String, List<Integration>> open(List<Mention> named) {
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
    var own = Stream.of(category).filter(name -> !COMMON.contains(name));
    return Stream.concat(own, Stream.concat(ordinary, aliases)).anyMatch(words::has);
  }
}
