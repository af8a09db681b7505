package dev.lore.rules;

import dev.lore.model.Detection;
import dev.lore.model.Finding;
import dev.lore.model.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the audit rules conclude of a tree.
 *
 * @param findings sorted by place, each once
 * @param detections integrations in use, by name
 * @param examined how many places each rule looked at; a rule that looked at none is not in it
 * @param files the files that rules looked at, by pack
 * @param packages folders that have integrations, in the order of their paths
 */
public record Conclusions(
    List<Finding> findings,
    List<Detection> detections,
    Map<RuleId, Integer> examined,
    Map<String, Set<String>> files,
    List<PackageLook> packages) {
  /** Whether some rule of {@code pack} looked at the file at {@code path}. */
  public boolean lookedAt(String pack, String path) {
    return files.getOrDefault(pack, Set.of()).contains(path);
  }
}
