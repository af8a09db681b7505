package dev.lore.model;

/**
 * Which errors of Go code may be dropped.
 *
 * @param harmless functions that never fail, or whose errors nobody can use
 * @param cleanup functions that may fail where they are deferred
 * @param printers functions that print to their first argument
 * @param sinks what may be printed to without looking at the error
 */
public record ErrorPolicy(Names harmless, Names cleanup, Names printers, Names sinks) {
  /** Where nothing is said, no error may be dropped. */
  public static final ErrorPolicy STRICT =
      new ErrorPolicy(Names.NONE, Names.NONE, Names.NONE, Names.NONE);
}
