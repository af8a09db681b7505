package dev.lore.app.plan.draft;

import dev.lore.model.Webhook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is known of a webhook, in a line. */
final class WebhookWords {
  private WebhookWords() {}

  static String of(Webhook webhook) {
    var words = new ArrayList<String>();
    add(words, "signature in ", webhook.header());
    add(words, "", webhook.algorithm());
    if (webhook.rawBody() != null) {
      words.add(webhook.rawBody() ? "over the raw body" : "not over the raw body");
    }
    webhook.verifiers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> words.add(one.getKey() + ": " + one.getValue()));
    add(words, "sends ", String.join(", ", webhook.events()));
    return words.isEmpty() ? "there are some" : String.join("; ", words);
  }

  private static void add(List<String> words, String before, String text) {
    if (!text.isEmpty()) {
      words.add(before + text);
    }
  }
}
