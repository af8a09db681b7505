package dev.lore.cli;

import dev.lore.report.document.Document;
import dev.lore.report.document.DocumentFormat;
import java.io.IOException;
import picocli.CommandLine.Option;

/** {@code --format}, the same for every command that answers with a document. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text if not given.")
  private DocumentFormat format = DocumentFormat.TEXT;

  boolean isText() {
    return format == DocumentFormat.TEXT;
  }

  /** Writes {@code document} in the form that was asked for. */
  void write(Document document, Console console) throws IOException {
    format.write(document, console.colour(), console.out());
    console.out().flush();
  }
}
