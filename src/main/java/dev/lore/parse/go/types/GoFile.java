package dev.lore.parse.go.types;

import java.util.List;
import java.util.Map;

/**
 * What one Go file declares, and what it says that other files of its package may change the
 * meaning of.
 *
 * @param functions the results of functions and methods by name: {@code .Client.fetch}
 * @param values the types of package variables and fields by name: {@code .Client.http}
 * @param embedded the types that a type embeds or is defined by
 * @param groups what it does to errgroups
 * @param mentions how often names of bounds stand in it
 * @param parts what it says of integrations
 * @param drafts in the order of the text
 */
public record GoFile(
    Map<String, List<String>> functions,
    Map<String, String> values,
    Map<String, List<String>> embedded,
    GoGroups groups,
    Map<String, Integer> mentions,
    GoParts parts,
    List<Draft> drafts) {}
