package dev.lore.app.brief;

import dev.lore.app.named.Mention;
import dev.lore.app.named.NamedIntegrations;
import dev.lore.app.named.TaskWords;
import dev.lore.model.BriefRequest;
import dev.lore.model.Integration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A task and what it is about.
 *
 * @param request as somebody asked it
 * @param touched the files that they work on
 * @param mentions integrations that the words name or the files use, the former first
 * @param open categories that the words ask for without naming a provider, with those known
 */
record BriefedTask(
    BriefRequest request,
    TouchedFiles touched,
    List<Mention> mentions,
    SortedMap<String, List<Integration>> open) {
  static BriefedTask of(BriefRequest request, TouchedFiles touched, List<Integration> known) {
    var named = new NamedIntegrations(known, TaskWords.of(request.task()));
    var byName = named.named();
    var byFile = touched.integrations(known);
    var mentions = new ArrayList<Mention>();
    for (var mention : Stream.concat(byName.stream(), byFile.stream()).toList()) {
      var evidence =
          byFile.stream()
              .filter(other -> other.entry().equals(mention.entry()))
              .flatMap(other -> other.evidence().stream());
      if (mentions.stream().noneMatch(known1 -> known1.entry().equals(mention.entry()))) {
        mentions.add(
            new Mention(
                mention.entry(),
                Stream.concat(mention.evidence().stream(), evidence).distinct().toList()));
      }
    }
    return new BriefedTask(
        request, touched, List.copyOf(mentions), new TreeMap<>(named.open(mentions)));
  }

  /** The words to look for: the task's own, and what its integrations are called. */
  String words() {
    return request.task()
        + mentions.stream()
            .map(mention -> " " + mention.entry().title())
            .collect(Collectors.joining());
  }
}
