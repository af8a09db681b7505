package dev.lore.app.skill;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a new skill: front matter, credentials, and what is known besides. */
final class DraftText {
  private DraftText() {}

  static String of(String name, SkillMatter matter) {
    return front(name, matter)
        + "\n# "
        + matter.title()
        + "\n\nWritten from what the catalogue and this project know of "
        + matter.title()
        + "; where it says that something is not known, ask the provider's pages first, and keep"
        + " the answer here.\n"
        + credentials(matter)
        + DraftHooks.of(matter)
        + webhook(matter)
        + limits(matter)
        + mapping(matter)
        + testing(matter)
        + list("Conventions", matter.advice())
        + list("Learned here", matter.learned())
        + sources(matter);
  }

  private static String front(String name, SkillMatter matter) {
    var entry = matter.entry();
    var host = matter.host();
    var signs =
        (host.isEmpty() ? "" : "calls " + host + ", ")
            + "reads "
            + matter.variables().stream().limit(3).collect(Collectors.joining(" or "));
    return """
    ---
    name: %s
    description: >-
      Connect %s (%s), keep it in sync and handle its failures. Use when code %s; when a task names %s; and when its
      calls fail, are refused or are limited.
    compatibility: Needs an account at %s and outgoing HTTPS%s.
    metadata:
      integration: "%s"
      requires_auth: "true"
      category: %s
      triggers: "add %s, connect %s, set up %s, sync %s, %s sync, update %s"
    ---
    """
        .formatted(
            name,
            matter.title(),
            matter.category(),
            signs,
            matter.title(),
            matter.title(),
            matter.api().isEmpty() ? "" : " to " + matter.api(),
            Told.line(entry.name()),
            matter.category(),
            name,
            name,
            name,
            name,
            name,
            name);
  }

  private static String credentials(SkillMatter matter) {
    var rows =
        matter.variables().stream()
            .map(name ->
                "| `%s` | %s | %s |\n"
                    .formatted(
                        name, from(matter), SkillMatter.isSecret(name) ? "yes: server only" : "no"))
            .collect(Collectors.joining());
    var auth = Told.sentence(matter.entry().particulars().auth());
    return "\n## Credentials\n\n| Variable | Where it comes from | Secret |\n|---|---|---|\n"
        + rows
        + (auth.isEmpty()
            ? "\nHow calls prove who makes them is not known to the catalogue.\n"
            : "\nCalls prove who makes them by: " + auth + "\n");
  }

  private static String from(SkillMatter matter) {
    return "the provider's page for API keys"
        + (matter.entry().docs().isEmpty() ? "" : ", see Sources");
  }

  private static String webhook(SkillMatter matter) {
    var hook = matter.entry().particulars().webhook();
    if (hook == null) {
      return "\n"
          + "## Webhook verification\n\n"
          + "No webhook of this service is known. Should one be used: verify its signature"
          + " over the raw body before\n"
          + "anything else, in constant time, and answer 2xx only once the event is"
          + " stored.\n";
    }
    var verifiers =
        hook.verifiers().entrySet().stream()
            .map(one -> "- " + one.getKey() + ": `" + Told.line(one.getValue()) + "`\n")
            .collect(Collectors.joining());
    return "\n## Webhook verification\n\n"
        + (hook.header().isEmpty() ? "" : "- Header: `" + Told.line(hook.header()) + "`\n")
        + (hook.algorithm().isEmpty()
            ? ""
            : "- Signature: " + Told.sentence(hook.algorithm()) + "\n")
        + (Boolean.TRUE.equals(hook.rawBody())
            ? "- Over the raw body: no parser may touch it before.\n"
            : "")
        + verifiers
        + (hook.events().isEmpty()
            ? ""
            : "- Events: "
                + hook.events().stream()
                    .map(event -> "`" + Told.line(event) + "`")
                    .collect(Collectors.joining(", "))
                + "\n")
        + "\n"
        + "A signature that does not hold is answered with 400 and nothing is done. An event is"
        + " acknowledged once it is stored, and\n"
        + "known by its id when it comes again.\n";
  }

  private static String limits(SkillMatter matter) {
    var known = Told.sentence(matter.entry().particulars().rateLimits());
    return "\n## Rate Limits\n\n| Limit | Value | Handling |\n|---|---|---|\n| of the provider | "
        + (known.isEmpty() ? "not known; a 429 tells" : known)
        + " | one queue for all workers; on 429 wait as `Retry-After` says |\n";
  }

  private static String mapping(SkillMatter matter) {
    return """

    ## Data Mapping

    | External field | Local field | Sync direction |
    |---|---|---|
    | id of the object | `%s_id`, unique: repeats are noticed by it | external -> local |
    | time of the last change | checkpoint of the sync | external -> local |
    | idempotency key | id of the row in the outbox | local -> external |
    """
        .formatted(matter.entry().name().replaceAll("[^a-z0-9]+", "_"));
  }

  private static String testing(SkillMatter matter) {
    return """

    ## Testing

    - Test with keys of a test account; `%s` of production is in no test's environment.
    - A client that answers 429 with `Retry-After: 1`, then 200: the call is made twice and succeeds.
    - A client that answers 401: one question for another key, no retry, no key in the log.
    - A sync that fails half-way: the checkpoint is the old one, and the next run does the rest once.
    """
        .formatted(matter.key());
  }

  private static String list(String heading, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : "\n## "
            + heading
            + "\n\n"
            + lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
  }

  private static String sources(SkillMatter matter) {
    var entry = matter.entry();
    var docs =
        entry.docs().startsWith("https://")
            ? "- Documentation: " + Told.line(entry.docs()) + "\n"
            : "";
    var source =
        entry.source().isEmpty() ? "" : "- Catalogue: " + Told.sentence(entry.source()) + "\n";
    return "\n## Sources\n\n"
        + docs
        + source
        + "- `lore brief "
        + entry.name()
        + "` tells what was learned since.\n";
  }
}
