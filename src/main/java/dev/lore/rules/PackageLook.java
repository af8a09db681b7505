package dev.lore.rules;

import dev.lore.facts.IntegrationFound;
import dev.lore.model.Location;
import dev.lore.model.RuleId;
import java.util.List;
import java.util.Map;

/**
 * What rules looked at in a folder that has integrations.
 *
 * @param integrations those in it, at least one
 * @param examined how many places each rule looked at
 * @param places the first few of them
 */
public record PackageLook(
    List<IntegrationFound> integrations,
    Map<RuleId, Integer> examined,
    Map<RuleId, List<Location>> places) {}
