package dev.lore.cli;

import dev.lore.model.AuditReport;
import dev.lore.model.UserError;
import dev.lore.report.ReportFormat;
import dev.lore.report.ReportOptions;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes, and in which form.
 *
 * @param output a file; null for standard output
 * @param verbose whether text lists everything
 */
public record ReportTarget(ReportFormat format, @Nullable Path output, boolean verbose) {
  /**
   * Writes {@code report}.
   *
   * @throws UserError where the file can't be written
   */
  public void write(AuditReport report, Console console) {
    try {
      if (output == null) {
        format.write(report, options(console.colour(), console), console.out());
        return;
      }
      var file = console.workingDirectory().resolve(output);
      try (var out = Files.newOutputStream(file)) {
        format.write(report, options(false, console), out);
      }
    } catch (IOException unwritable) {
      throw unwritable(output == null ? "the report" : output.toString(), unwritable);
    }
  }

  /** That {@code what} can't be written, and why. */
  public static UserError unwritable(String what, IOException unwritable) {
    return UserError.input(
        what + " can't be written: " + reason(unwritable),
        "Name a file in a folder that is there and can be written to.");
  }

  private static String reason(IOException unwritable) {
    return switch (unwritable) {
      case NoSuchFileException missing -> "its folder does not exist";
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(unwritable.getMessage());
    };
  }

  private ReportOptions options(boolean colour, Console console) {
    return new ReportOptions(colour, verbose, console.workingDirectory(), console.version());
  }
}
