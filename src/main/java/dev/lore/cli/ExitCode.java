package dev.lore.cli;

import dev.lore.model.AuditReport;
import dev.lore.model.UserError;
import dev.lore.model.ValidationReport;

/** What a command leaves to the shell. */
public final class ExitCode {
  /** Done, and nothing at or above the limit. */
  public static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** Something could not be read or written, or does not say what it must. */
  public static final int INPUT = 3;

  /** A mistake in Lore itself ({@code EX_SOFTWARE} of sysexits.h). */
  public static final int BUG = 70;

  private ExitCode() {}

  /** The code of an audit or a check; nothing examined is never a pass. */
  public static int of(AuditReport report) {
    if (report.filesRead() == 0) {
      return INPUT; // nothing examined is never a pass
    }
    return report.failed() ? FINDINGS : CLEAN;
  }

  static int of(ValidationReport report) {
    return report.failed() ? FINDINGS : CLEAN;
  }

  static int of(UserError error) {
    return switch (error.kind()) {
      case USAGE, MISSING, CONFLICT -> USAGE;
      case INPUT, BUSY -> INPUT;
    };
  }
}
