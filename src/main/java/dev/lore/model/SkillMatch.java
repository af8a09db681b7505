package dev.lore.model;

import java.util.Map;

/**
 * A skill that a task calls for.
 *
 * @param skill the skill
 * @param trigger the phrase that calls for it; empty where another reason does
 * @param filled what stands in the places of the phrase: {@code service} is {@code trello}
 * @param reason in words: {@code covers stripe}, {@code found by words}
 */
public record SkillMatch(Skill skill, String trigger, Map<String, String> filled, String reason) {}
