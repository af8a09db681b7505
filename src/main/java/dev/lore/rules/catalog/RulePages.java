package dev.lore.rules.catalog;

import dev.lore.model.Layer;
import dev.lore.model.RuleSummary;
import dev.lore.model.Severity;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a rule's README says at its top: a heading, a line with id and severity, a first
 * paragraph.
 *
 * <pre>
 * # Errgroup without a limit
 *
 * `p0/errgroup-unlimited` · P0 · Go
 *
 * Goroutines are started in a loop and nothing bounds how many run at once.
 * </pre>
 */
final class RulePages {
  private static final Pattern TITLE = Pattern.compile("(?m)^# (.+)$");
  private static final Pattern MARKS = Pattern.compile("(?m)^`([^`]+)`((?: · [^·\\n]+)*)$");
  private static final Pattern SEVERITY = Pattern.compile(" · (P0|P1|P2|NOTE)(?: |$)");
  private static final Pattern SUMMARY =
      Pattern.compile("(?s)^`[^\\n]+\\n+((?:[^\\n]+\\n?)+)", Pattern.MULTILINE);

  private RulePages() {}

  static RuleSummary summary(RuleSource rule, Layer layer) {
    String page = rule.page();
    var title = TITLE.matcher(page);
    var severity = severity(page);
    var summary = SUMMARY.matcher(page);
    return new RuleSummary(
        rule.id(),
        severity == null ? Severity.NOTE : severity,
        severity != null,
        title.find() ? title.group(1).strip() : rule.id().name(),
        summary.find() ? summary.group(1).strip().replaceAll("\\s+", " ") : "",
        page,
        layer);
  }

  private static @Nullable Severity severity(String page) {
    var marks = MARKS.matcher(page);
    var severity = SEVERITY.matcher(marks.find() ? marks.group(2) : "");
    return severity.find() ? Severity.valueOf(severity.group(1)) : null;
  }
}
