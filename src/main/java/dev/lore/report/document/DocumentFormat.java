package dev.lore.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.report.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/** The forms that any document can take. */
public enum DocumentFormat {
  /** For people in a terminal. */
  TEXT,
  /** For programs. */
  JSON;

  /** Writes {@code document} to {@code out}, flushes it and leaves it open. */
  public void write(Document document, boolean colour, OutputStream out) throws IOException {
    if (this == JSON) {
      Json.write(out, document::json);
      return;
    }
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    document.text(colour, writer);
    writer.flush();
  }
}
