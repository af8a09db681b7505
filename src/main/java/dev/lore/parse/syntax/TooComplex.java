package dev.lore.parse.syntax;

/** A file whose parse was given up; it is reported as skipped. */
public final class TooComplex extends Exception {
  private static final long serialVersionUID = 1L;

  TooComplex(String message) {
    super(message);
  }
}
