package dev.lore.model;

/**
 * What a rule's page says about it.
 *
 * @param id the rule
 * @param severity of its findings; {@code NOTE} where it reports none
 * @param reports whether it reports findings; else it concludes facts for other rules
 * @param title the problem, as a heading
 * @param summary one sentence
 * @param page its README in Markdown
 * @param layer who brings it
 */
public record RuleSummary(
    RuleId id,
    Severity severity,
    boolean reports,
    String title,
    String summary,
    String page,
    Layer layer) {}
