package dev.lore.http.answer;

import java.util.List;

/**
 * The projects that a server answers for.
 *
 * @param projects by name, the default first
 */
public record ProjectAnswer(List<String> projects) {}
