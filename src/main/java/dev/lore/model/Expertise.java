package dev.lore.model;

import java.util.List;

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
    Layer layer) {}
