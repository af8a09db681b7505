package dev.lore.report.document;

import dev.lore.report.Json;
import java.io.IOException;

/** Something that a command tells. It is written as it stands; nothing in it is trusted. */
public interface Document {
  /**
   * Writes it for people.
   *
   * @param colour whether a terminal shows it, and its user wants colour
   */
  void text(boolean colour, Appendable out) throws IOException;

  /** Writes its fields for programs. */
  void json(Json json) throws IOException;
}
