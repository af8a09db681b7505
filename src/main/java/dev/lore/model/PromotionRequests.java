package dev.lore.model;

import java.util.List;

/**
 * The requests of a project to take its skills into the toolkit.
 *
 * @param requests the oldest first
 * @param faults why others can't be read, a file each
 */
public record PromotionRequests(List<PromotionRequest> requests, List<Fault> faults) {}
