package dev.lore.model;

import java.util.List;

/**
 * Everything the store has read, toolkit and project layered: of the same key, only the project's
 * entry is here. Where both speak of a domain, both are here: keys are then the ids of learnings,
 * the names of patterns and the texts of conventions.
 *
 * @param expertise by domain, the toolkit's before the project's
 * @param integrations by name
 * @param skills by name
 * @param policy the limits in force
 * @param waivers findings that the project accepts, in the order of its file
 * @param faults files that were set aside, sorted
 */
public record Knowledge(
    List<Expertise> expertise,
    List<Integration> integrations,
    List<Skill> skills,
    Policy policy,
    List<Waiver> waivers,
    List<Fault> faults) {}
