package dev.lore.model;

import java.util.List;

/**
 * Everything the store has read, toolkit and project layered: of the same key, only the project's
 * entry is here.
 *
 * @param expertise by domain
 * @param integrations by name
 * @param skills by name
 * @param policy the limits in force
 * @param faults files that were set aside, sorted
 */
public record Knowledge(
    List<Expertise> expertise,
    List<Integration> integrations,
    List<Skill> skills,
    Policy policy,
    List<Fault> faults) {}
