package dev.lore.model;

import java.util.List;

/**
 * The requests of a project to take its skills into the toolkit.
 *
 * @param requests by id
 * @param faults files among them that can't be read, and so hide no other
 */
public record PromotionRequests(List<PromotionRequest> requests, List<Fault> faults) {}
