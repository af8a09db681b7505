package dev.lore.model;

/**
 * A learning and who keeps it.
 *
 * @param domain the domain it belongs to
 * @param layer who says so
 * @param archived whether it has left the domain's file for its archive
 * @param learning what it says
 */
public record KeptLearning(String domain, Layer layer, boolean archived, Learning learning) {}
