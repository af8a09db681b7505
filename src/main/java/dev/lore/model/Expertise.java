package dev.lore.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One {@code expertise.yaml}: what is known about a domain.
 *
 * @param domain its key: {@code payments}
 * @param path where it stands, for people to find it
 * @param conventions what must always or never be done
 * @param patterns ways of building that proved themselves
 * @param integrations names in its {@code integrations_catalog}
 * @param learnings newest last, as in the file
 * @param layer who says so
 */
public record Expertise(
    String domain,
    String path,
    List<String> conventions,
    List<Pattern> patterns,
    List<String> integrations,
    List<Learning> learnings,
    Layer layer) {

  /** What is left of it where {@code nearer} speaks of the same domain and counts first. */
  public Expertise without(Expertise nearer) {
    var names = nearer.patterns.stream().map(Pattern::name).collect(Collectors.toSet());
    var ids = nearer.learnings.stream().map(Learning::id).collect(Collectors.toSet());
    return new Expertise(
        domain,
        path,
        conventions.stream().filter(text -> !nearer.conventions.contains(text)).toList(),
        patterns.stream().filter(pattern -> !names.contains(pattern.name())).toList(),
        integrations,
        learnings.stream().filter(learning -> !ids.contains(learning.id())).toList(),
        layer);
  }
}
