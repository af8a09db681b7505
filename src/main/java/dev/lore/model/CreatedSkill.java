package dev.lore.model;

/**
 * A skill that was made for a project, or the one that was there.
 *
 * @param name the skill's name
 * @param integration the service that it is about
 * @param path of its {@code SKILL.md}
 * @param created whether it was made now; else it was there, and nothing was written
 * @param promotion the request that asks the toolkit to take it; empty where it was there
 * @param state the file that records it; empty where it was there
 */
public record CreatedSkill(
    String name,
    String integration,
    String path,
    boolean created,
    String promotion,
    String state) {}
