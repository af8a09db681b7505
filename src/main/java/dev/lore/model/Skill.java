package dev.lore.model;

import java.util.List;

/**
 * A skill for agents, known by the front matter of its {@code SKILL.md}.
 *
 * @param name as the front matter gives it
 * @param description when to use it
 * @param integration the service it is about, where the front matter says so ({@code
 *     integration.service}); else empty
 * @param triggers phrases that call for it
 * @param path of its {@code SKILL.md}, for people to find it
 * @param layer who brings it
 */
public record Skill(
    String name,
    String description,
    String integration,
    List<String> triggers,
    String path,
    Layer layer) {}
