package dev.lore.facts;

/**
 * A skill that agents on this project can load: {@code skills/stripe/SKILL.md}.
 *
 * @param name as its front matter says
 * @param integration the service it says it is about; empty where it says none
 */
public record SkillPresent(String name, String integration) implements KnowledgeFact {}
