package dev.lore.model;

import java.util.List;

/**
 * How one service stands in a project.
 *
 * @param integration by name
 * @param title as the provider writes it
 * @param skills names of those that cover it
 * @param configured whether one of its variables has a value here
 * @param state as {@code INTEGRATIONS.md} says: {@code active}, {@code degraded}; empty where it
 *     says nothing
 * @param lastError as that file says; else empty
 */
public record IntegrationStatus(
    String integration,
    String title,
    List<String> skills,
    Configured configured,
    String state,
    String lastError) {
  /** Whether a service is configured. */
  public enum Configured {
    YES,
    NO,
    /** The catalogue knows none of its variables. */
    UNKNOWN
  }
}
