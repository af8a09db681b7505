package dev.lore.facts;

import dev.lore.model.Policy;

/**
 * The names and limits in force, one fact an audit: {@code policy: {max_file_lines: 400}} in {@code
 * lore.yaml}.
 *
 * @param policy all of them
 */
public record PolicySet(Policy policy) implements KnowledgeFact {
  /** The most lines a hand-written source file may have. */
  public int maxFileLines() {
    return policy.maxFileLines();
  }

  /** From how many lines on a file is nearly too long. */
  public int warnFileLines() {
    return policy.warnFileLines();
  }

  /** Whether the error of {@code call} may be dropped. */
  public boolean lets(ErrorReturned call) {
    var errors = policy.errors();
    return errors.harmless().contain(call.callee())
        || call.closesRead()
        || (call.deferred() && errors.cleanup().contain(call.callee()))
        || (call.unwinding() && call.fate() != ErrorReturned.Fate.OVERWRITTEN)
        || call.into().startsWith("os.Std")
        || (errors.printers().contain(call.callee()) && errors.sinks().contain(call.into()));
  }
}
