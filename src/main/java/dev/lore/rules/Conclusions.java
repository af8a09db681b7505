package dev.lore.rules;

import dev.lore.model.Detection;
import dev.lore.model.Finding;
import dev.lore.model.RuleId;
import java.util.List;
import java.util.Map;

/**
 * What the audit rules conclude of a tree.
 *
 * @param findings sorted by place, each once
 * @param detections integrations in use, by name
 * @param examined how many places each rule looked at; a rule that looked at none is not in it
 * @param packages folders that have integrations, in the order of their paths
 */
public record Conclusions(
    List<Finding> findings,
    List<Detection> detections,
    Map<RuleId, Integer> examined,
    List<PackageLook> packages) {}
