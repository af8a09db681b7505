package dev.lore.model;

import java.util.List;

/**
 * The outcome of holding a project's expertise against its code; equal trees give equal reports.
 *
 * @param files how many {@code expertise.yaml} were looked at
 * @param paths every path that they name, in the order of places
 * @param integrations how many integrations they name
 * @param variables how many variables they name
 * @param issues sorted by place
 */
public record ValidationReport(
    int files, List<PathCheck> paths, int integrations, int variables, List<Issue> issues) {
  /** Whether some issue is an error. */
  public boolean failed() {
    return issues.stream().anyMatch(issue -> issue.weight() == Issue.Weight.ERROR);
  }
}
