package dev.lore.rules.compile;

import dev.lore.model.Fault;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when rules do not compile: all that is wrong with them at once, each with its line and the
 * way out.
 */
public final class RuleFaults extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  RuleFaults(List<Fault> faults) {
    super(faults.stream().map(RuleFaults::told).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  private static String told(Fault fault) {
    var problem = fault.at() + ": " + fault.problem();
    return fault.advice().isEmpty() ? problem : problem + "\n  " + fault.advice();
  }

  /** In the order of the rules, then of lines. */
  public List<Fault> faults() {
    return faults;
  }
}
