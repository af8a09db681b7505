package dev.lore.model;

import java.util.List;

/**
 * How the services of a project stand.
 *
 * @param integrations by name
 * @param faults files of knowledge that were set aside
 */
public record StatusReport(List<IntegrationStatus> integrations, List<Fault> faults) {}
