package dev.lore.facts;

import dev.lore.model.Integration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells whose webhook a handler takes: in {@code app.post("/stripe/hook", …)} the word stripe.
 *
 * @param words of its name, route and file, in lower case
 * @param literals strings in it and in the functions of its file that it calls, in lower case
 * @param names that these functions use, in lower case: {@code sendwhatsapptext}
 * @param modules what its file imports
 * @param sure whether it says itself that it takes a webhook; else its route only may mean one, as
 *     {@code /slack/events} does
 */
public record WebhookEvidence(
    Set<String> words, Set<String> literals, Set<String> names, Set<String> modules, boolean sure) {
  /** How long a name is that hardly begins another word. */
  private static final int LONG = 6;

  private static final Pattern HEADER = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");
  private static final Pattern OF_WEBHOOK =
      Pattern.compile("signature|hmac|event|hook|token|topic|delivery");
  private static final Pattern JOINED = Pattern.compile("[._:/]");

  /** Whether it points to {@code entry}, in a file of {@code language}. */
  boolean pointsTo(Integration entry, String language) {
    var words = Arrays.asList(entry.name().toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
    return signed(entry)
        || named(entry, words)
        || (sure
            && (spoken(entry)
                || literals.stream().anyMatch(literal -> heads(literal, words))
                || modules.stream().anyMatch(module -> has(entry, language, module))));
  }

  /** Whether its name is among the words, or begins one: {@code githubnotify}. */
  private boolean named(Integration entry, List<String> parts) {
    return words.containsAll(parts)
        || (distinct(entry) && words.stream().anyMatch(word -> word.startsWith(entry.name())));
  }

  /** Whether its name is a string, or part of a name that is used. */
  private boolean spoken(Integration entry) {
    return !entry.ordinary()
        && (literals.contains(entry.name())
            || (distinct(entry) && names.stream().anyMatch(name -> name.contains(entry.name()))));
  }

  private static boolean distinct(Integration entry) {
    return !entry.ordinary()
        && entry.name().length() >= LONG
        && entry.name().chars().allMatch(Character::isLetterOrDigit);
  }

  private boolean signed(Integration entry) {
    var webhook = entry.particulars().webhook();
    return webhook != null
        && ((!webhook.header().isEmpty()
                && literals.contains(webhook.header().toLowerCase(Locale.ROOT)))
            || webhook.events().stream()
                .filter(event -> JOINED.matcher(event).find())
                .anyMatch(event -> literals.contains(event.toLowerCase(Locale.ROOT))));
  }

  private static boolean has(Integration entry, String language, String module) {
    return entry.imports().getOrDefault(language, List.of()).stream()
        .anyMatch(known ->
            module.startsWith(known)
                && (module.length() == known.length()
                    || "./".indexOf(module.charAt(known.length())) >= 0));
  }

  /** Whether {@code literal} is a header such as {@code x-shopify-hmac-sha256}. */
  private static boolean heads(String literal, List<String> parts) {
    return parts.stream().allMatch(literal::contains)
        && HEADER.matcher(literal).matches()
        && OF_WEBHOOK.matcher(literal).find()
        && Arrays.asList(literal.split("-", -1)).containsAll(parts);
  }
}
