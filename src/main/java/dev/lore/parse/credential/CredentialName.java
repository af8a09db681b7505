package dev.lore.parse.credential;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a variable, field, parameter, key or setter says of the value it is given. */
enum CredentialName {
  /** {@code dbPassword}, {@code client_secret}, {@code apiKey}: a value is hardly anything else. */
  CREDENTIAL,
  /** {@code authToken}, {@code cred}, {@code passwordStart}: only what looks random is one. */
  PERHAPS,
  /** {@code passwordHash}, {@code token_url}, {@code publicKey}, and everything else. */
  OTHER;

  private static final Pattern WORDS =
      Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\\x00-\\x7F]+");

  private static final Set<String> SECRETS = CredentialWords.of("secrets");

  /** Secrets where they are the whole name or end it. */
  private static final Set<String> SHORT_SECRETS = CredentialWords.of("short secrets");

  private static final Set<String> PERHAPS_SECRETS = CredentialWords.of("perhaps secrets");

  /** What makes a key one that opens something. */
  private static final Set<String> OPENING = CredentialWords.of("opening");

  /** Words behind a credential that leave it one. */
  private static final Set<String> NEUTRAL = CredentialWords.of("neutral");

  /** Words that make it something about a credential, wherever they stand. */
  private static final Set<String> ABOUT = CredentialWords.of("about");

  /** What {@code name} says, as written: {@code this.dbPassword}, {@code "api-key"}. */
  static CredentialName of(String name) {
    var words = words(last(name));
    if (words.isEmpty()) {
      return OTHER;
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      var seen = at(words, i);
      if (seen != OTHER) {
        boolean about =
            words.stream().filter(word -> !word.equals("service")).anyMatch(ABOUT::contains);
        var behind = words.subList(i + 1, words.size());
        if (about) {
          return OTHER;
        }
        return NEUTRAL.containsAll(behind.stream().filter(w -> !w.matches("[0-9]+")).toList())
            ? seen
            : PERHAPS;
      }
    }
    return OTHER;
  }

  private static CredentialName at(List<String> words, int i) {
    var word = words.get(i);
    if (SECRETS.contains(word) || (SHORT_SECRETS.contains(word) && i == words.size() - 1)) {
      return CREDENTIAL;
    }
    if (word.equals("key") && i > 0 && OPENING.contains(words.get(i - 1))) {
      return CREDENTIAL;
    }
    return PERHAPS_SECRETS.contains(word) ? PERHAPS : OTHER;
  }

  /** Its words in lower case: {@code [db, password]}. */
  static List<String> words(String name) {
    return WORDS
        .matcher(name)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The last part of a path: {@code password} of {@code this.config["password"]}. */
  static String last(String name) {
    var parts = name.split("[.\\[\\]\"'`:>@#]+", -1);
    return Arrays.stream(parts).filter(part -> !part.isBlank()).reduce("", (a, b) -> b);
  }
}
