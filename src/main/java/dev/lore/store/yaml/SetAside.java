package dev.lore.store.yaml;

import dev.lore.model.Fault;
import dev.lore.model.UserError;

/** Says that the file being read cannot be used as a whole; never leaves the store. */
public final class SetAside extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  public SetAside(Fault fault) {
    super(fault.problem());
    this.fault = fault;
  }

  /** What is wrong with it, and where. */
  public Fault fault() {
    return fault;
  }

  /** The same as an error that stops the run, for files that nothing may go on without. */
  public UserError asUserError() {
    return UserError.input(
        fault.at() + ":" + fault.at().column() + ": " + fault.problem(), fault.advice());
  }
}
