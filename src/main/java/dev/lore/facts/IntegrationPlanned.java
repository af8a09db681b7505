package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A service that a project says it integrates: {@code {"integrations": [{"name": "Stripe"}]}} in
 * {@code docs/project.json}.
 *
 * @param at the line that says so
 * @param name as written
 */
public record IntegrationPlanned(Location at, String name) implements CodeFact {}
