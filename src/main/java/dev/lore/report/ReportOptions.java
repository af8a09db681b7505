package dev.lore.report;

import java.nio.file.Path;

/**
 * What a report depends on besides the audit; the caller knows terminal, environment and version.
 *
 * @param colour whether text is coloured; whoever asks has looked at {@code NO_COLOR}
 * @param verbose whether text lists each skipped file, accepted finding and kept rule
 * @param workingDirectory where the reader's shell stands; text shows paths below it relative to it
 * @param version Lore's own, as a semantic version; SARIF names it
 */
public record ReportOptions(
    boolean colour, boolean verbose, Path workingDirectory, String version) {}
