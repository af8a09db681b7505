package dev.lore.model;

import java.util.List;

/**
 * All skills that clients find around a project.
 *
 * @param skills by name, those of one name in the order of Lore's folders
 * @param faults those that could not be read
 */
public record SkillListing(List<PlacedSkill> skills, List<Fault> faults) {}
