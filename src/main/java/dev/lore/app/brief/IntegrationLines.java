package dev.lore.app.brief;

import dev.lore.app.named.Mention;
import dev.lore.model.Brief.Topic;
import dev.lore.model.Integration;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of the integrations that a task is about. */
final class IntegrationLines {
  private static final int MOST = 6;
  private static final int PARTICULARS = 4;
  private static final String PARTICULAR_WORDS =
      " webhook signature retry backoff idempotency key rate limit timeout";

  /** Keys of an entry, and words of other texts, that tell how its calls and events behave. */
  private static final Pattern PARTICULAR =
      Pattern.compile(
          "(?i)webhook|signature|retr(?:y|ies)|backoff|idempoten|rate.?limit|timeout|429");

  /** The line of an entry's passage that names its variables. */
  private static final String VARIABLES = "env vars:";

  private final BriefedTask task;
  private final TaskKnowledge found;
  private final BriefLines lines;

  IntegrationLines(BriefedTask task, TaskKnowledge found, BriefLines lines) {
    this.task = task;
    this.found = found;
    this.lines = lines;
  }

  void add() {
    task.mentions().stream().limit(MOST).forEach(this::add);
    task.open()
        .forEach((category, entries) -> {
          var names = entries.stream().map(Integration::name).collect(Collectors.joining(", "));
          var text = category + ": no provider is named; known here: " + names;
          var first = entries.getFirst();
          lines.add(
              Topic.INTEGRATIONS, text, "", place(first, found.entries(first)), first.layer());
        });
  }

  private void add(Mention mention) {
    var entry = mention.entry();
    var entries = found.entries(entry);
    var at = place(entry, entries);
    var docs = entry.docs().isEmpty() ? "" : "; docs " + entry.docs();
    var text =
        entry.title()
            + ", "
            + entry.category()
            + "; "
            + String.join(", ", mention.evidence())
            + docs;
    lines.add(Topic.INTEGRATIONS, text, entry.name(), at, entry.layer());
    addVariables(entry, entries, at);
    entries.forEach(passage -> addParticulars(entry, passage));
    List.of(PassageKind.CONVENTION, PassageKind.LEARNING, PassageKind.PATTERN)
        .forEach(kind -> addKnown(entry, kind));
  }

  /** Those that a domain of the project names, else all that the catalogue knows. */
  private void addVariables(Integration entry, List<Passage> entries, Location at) {
    var own =
        entries.stream()
            .filter(passage -> passage.layer() == Layer.PROJECT)
            .filter(passage -> !passage.id().equals(entry.name()))
            .filter(passage -> !variables(passage).isEmpty())
            .toList();
    for (var passage : own) {
      lines.add(Topic.VARIABLES, entry.title() + ": " + variables(passage), passage);
    }
    if (own.isEmpty() && !entry.envVars().isEmpty()) {
      var all = entry.title() + ": " + String.join(", ", entry.envVars());
      lines.add(Topic.VARIABLES, all, "", at, entry.layer());
    }
  }

  private static String variables(Passage passage) {
    return passage
        .body()
        .lines()
        .filter(line -> line.startsWith(VARIABLES))
        .map(line -> line.substring(VARIABLES.length()).strip())
        .findFirst()
        .orElse("");
  }

  private void addParticulars(Integration entry, Passage passage) {
    passage
        .body()
        .lines()
        .filter(line -> PARTICULAR.matcher(line.split(":", 2)[0]).find())
        .forEach(
            line -> lines.add(Topic.WEBHOOKS_AND_RETRIES, entry.title() + " " + line, passage));
  }

  private void addKnown(Integration entry, PassageKind kind) {
    found.domain(kind, entry.category(), entry.title() + PARTICULAR_WORDS, 10).stream()
        .filter(passage -> PARTICULAR.matcher(passage.title() + passage.body()).find())
        .limit(PARTICULARS)
        .forEach(passage ->
            lines.add(Topic.WEBHOOKS_AND_RETRIES, KnowledgeLines.text(passage), passage));
  }

  /** Where the entry stands: in the catalogue, else where a domain names it. */
  private static Location place(Integration entry, List<Passage> entries) {
    return entries.stream()
        .filter(passage -> passage.id().equals(entry.name()))
        .findFirst()
        .or(() -> entries.stream().findFirst())
        .map(Passage::at)
        .orElse(Learning.NOWHERE);
  }
}
