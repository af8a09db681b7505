package dev.lore.app.project;

import java.util.List;

/**
 * How to set Lore up.
 *
 * @param clients names of clients, or {@code all}; empty for those that are in use in the project
 * @param hooks whether they shall run Lore's hooks
 * @param command how Lore is started
 * @param dryRun whether only to tell what would be done
 */
public record SetUpRequest(List<String> clients, boolean hooks, String command, boolean dryRun) {}
