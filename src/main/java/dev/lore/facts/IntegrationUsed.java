package dev.lore.facts;

import dev.lore.model.Confidence;
import dev.lore.model.Location;

/**
 * A service that the audited code uses, concluded by a rule of {@code detection/}; one fact a piece
 * of evidence.
 *
 * @param integration by name
 * @param at the line that shows it
 * @param evidence in words: {@code imports stripe}
 * @param confidence how sure that is
 * @param rule id of the rule that saw it
 */
public record IntegrationUsed(
    String integration, Location at, String evidence, Confidence confidence, String rule)
    implements Concluded, KnowledgeFact {}
