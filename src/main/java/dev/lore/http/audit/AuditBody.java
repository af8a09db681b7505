package dev.lore.http.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to audit: a project that is served, or files that are posted with it.
 *
 * @param paths folders or files of the project, relative to it; all of it if not given
 * @param files a project of their own; not together with paths
 * @param failOn how grave a finding fails: P0 if not given
 * @param rules globs such as {@code p0/*}; all rules if not given
 * @param codeLines so many lines of code above and below each finding, 10 at most; no code if not
 *     given
 */
public record AuditBody(
    @Nullable List<@Nullable String> paths,
    @Nullable List<@Nullable PostedFile> files,
    @Nullable FailOn failOn,
    @Nullable List<@Nullable String> rules,
    @Nullable Integer codeLines) {
  /** The most lines above and below a finding. */
  static final int MOST_LINES = 10;

  /** How grave a finding fails an audit. */
  public enum FailOn {
    P0,
    P1,
    P2,
    NOTE,
    NEVER
  }

  /** A file, and where it stands relative to the others' root. */
  public record PostedFile(
      @JsonProperty(required = true) @Nullable String path,
      @JsonProperty(required = true) @Nullable String text) {}
}
