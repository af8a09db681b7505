package dev.lore.facts;

import dev.lore.model.Integration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A service that the catalogue knows: {@code expertise/catalog/stripe.yaml}.
 *
 * @param entry its entry
 */
public record KnownIntegration(Integration entry) implements KnowledgeFact {
  /** How long a name is that hardly begins another word. */
  private static final int LONG = 6;

  /** Its name. */
  public String name() {
    return entry.name();
  }

  /** Whether its libraries may read {@code variable}. */
  public boolean names(String variable) {
    return entry.envVars().contains(variable);
  }

  /**
   * Whether {@code handler} takes what it sends: by the header of its signature, the names of its
   * events, its modules, or its own name in that of the handler, its route, its file or a header.
   */
  public boolean sends(WebhookHandled handler) {
    var words = Arrays.asList(entry.name().toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
    return signs(handler)
        || named(handler, words)
        || handler.literals().stream().anyMatch(literal -> heads(literal, words))
        || handler.modules().stream().anyMatch(module -> has(handler.language(), module));
  }

  /** Whether its name is among the words, or begins one: {@code githubnotify}. */
  private boolean named(WebhookHandled handler, List<String> words) {
    return handler.words().containsAll(words)
        || (!entry.ordinary()
            && words.size() == 1
            && entry.name().length() >= LONG
            && handler.words().stream().anyMatch(word -> word.startsWith(entry.name())));
  }

  private boolean signs(WebhookHandled handler) {
    var webhook = entry.particulars().webhook();
    return webhook != null
        && ((!webhook.header().isEmpty()
                && handler.literals().contains(webhook.header().toLowerCase(Locale.ROOT)))
            || webhook.events().stream()
                .filter(event -> event.matches(".*[._:/].*"))
                .anyMatch(event -> handler.literals().contains(event.toLowerCase(Locale.ROOT))));
  }

  private boolean has(String language, String module) {
    return entry.imports().getOrDefault(language, List.of()).stream()
        .anyMatch(known ->
            module.startsWith(known)
                && (module.length() == known.length()
                    || "./".indexOf(module.charAt(known.length())) >= 0));
  }

  /** Whether {@code literal} is a header such as {@code x-shopify-hmac-sha256}. */
  private static boolean heads(String literal, List<String> words) {
    return literal.matches("[a-z0-9]+(?:-[a-z0-9]+)+")
        && literal.matches(".*(?:signature|hmac|event|hook|token|topic|delivery).*")
        && Arrays.asList(literal.split("-", -1)).containsAll(words);
  }

  /** Whether there is to be no skill for it. */
  public boolean isUnwanted() {
    return !entry.standing().dropped().isEmpty();
  }

  /** Whether {@code skill} is about it, by its service, its name or an alias. */
  public boolean coveredBy(SkillPresent skill) {
    return entry.calledBy(skill.integration()) || entry.calledBy(skill.name());
  }
}
