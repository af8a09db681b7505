package dev.lore.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.AuditReport;
import dev.lore.report.sarif.SarifReport;
import dev.lore.report.text.TextReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/** The forms a report can take; each writes UTF-8 and ends with a line end. */
public enum ReportFormat {
  /** For people in a terminal. */
  TEXT,
  /** Everything the audit knows, in a schema of Lore's own. */
  JSON,
  /** For code scanning services and editors. */
  SARIF,
  /** For pull requests. */
  MARKDOWN;

  /**
   * Writes {@code report} to {@code out}, flushes it and leaves it open.
   *
   * <p>A {@link java.io.PrintStream} keeps its errors to itself; a caller who hands one in asks it
   * afterwards.
   */
  public void write(AuditReport report, ReportOptions options, OutputStream out)
      throws IOException {
    switch (this) {
      case TEXT -> {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        new TextReport(options).write(report, writer);
        writer.flush();
      }
      case MARKDOWN -> {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        MarkdownReport.write(report, writer);
        writer.flush();
      }
      case JSON -> new JsonReport().write(report, out);
      case SARIF -> new SarifReport(options.version()).write(report, out);
    }
  }
}
