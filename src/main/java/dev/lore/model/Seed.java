package dev.lore.model;

import java.util.List;

/**
 * A side of a service that a toolkit is to have a skill for from the start.
 *
 * @param aspect in words: {@code auth}
 * @param skills names of skills that cover this side and no other; a skill under the service's own
 *     name covers all sides
 */
public record Seed(String aspect, List<String> skills) {}
