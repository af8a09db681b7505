package dev.lore.app;

import dev.lore.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to audit, and how.
 *
 * @param paths folders or files of one project, at least one
 * @param failOn how grave a finding fails; null where none does
 * @param rules which rules may report, all where empty; rules that conclude facts for others are
 *     always in play
 * @param trustProjectRules whether the project's own rules may run, which is to run its code
 */
public record AuditRequest(
    List<Path> paths, @Nullable Severity failOn, List<RuleGlob> rules, boolean trustProjectRules) {}
