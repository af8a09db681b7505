package dev.lore.app.plan;

import dev.lore.app.RuleGlob;
import dev.lore.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which plan to check, and how.
 *
 * @param plan a Markdown file
 * @param failOn how grave a finding fails; null where none does
 * @param rules which rules may report, all that are for plans where empty
 */
public record PlanCheck(Path plan, @Nullable Severity failOn, List<RuleGlob> rules) {}
