package dev.lore.facts;

import dev.lore.model.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function, method or constructor.
 *
 * <p>{@code g.Go(fetch)} has the callee {@code g.Go}, the name {@code Go} and, where {@code g} is a
 * local variable, that variable as its receiver. {@code errgroup.WithContext(ctx)} has the callee
 * {@code golang.org/x/sync/errgroup.WithContext}: the first part is resolved through the file's
 * imports. {@code new Stripe(key)} has the name {@code Stripe}. Go's {@code sem <- struct{}{}} is a
 * call of {@code <-} on {@code sem}.
 *
 * @param at where the call begins
 * @param language of the file
 * @param callee the whole of what is called, its first part resolved through the imports
 * @param name the last part of it
 * @param receiver the local variable it is called on, if it is called on one
 * @param arguments their source text, each cut at 200 characters
 * @param span the whole call
 * @param function the function or closure it stands in; the whole file where it stands in none
 */
public record CallMade(
    Location at,
    String language,
    String callee,
    String name,
    @Nullable Variable receiver,
    List<String> arguments,
    Span span,
    Span function)
    implements CodeFact {

  /** The file it stands in. */
  public String path() {
    return at.path();
  }

  /** Whether it is called on the same variable as {@code other}. */
  public boolean onSameVariable(CallMade other) {
    return receiver != null && receiver.equals(other.receiver);
  }

  /** Whether its receiver was handed in by a caller, who may have prepared it. */
  public boolean onParameter() {
    return receiver != null && receiver.parameter();
  }

  /**
   * Whether it bounds how many goroutines {@code go} starts in {@code loop}: a limit set on the
   * same group, or a slot taken in the loop.
   */
  public boolean bounds(CallMade go, LoopSeen loop) {
    return (name.equals("SetLimit") && onSameVariable(go) && !arguments.toString().startsWith("[-"))
        || (takesSlot() && loop.contains(this));
  }

  /**
   * Whether it takes one of a number of slots: {@code sem.Acquire(ctx, 1)}, {@code sem <-
   * struct{}{}}.
   */
  public boolean takesSlot() {
    return name.equals("Acquire") || (name.equals("<-") && arguments.contains("struct{}{}"));
  }

  /** What its receiver was made of; empty where that can't be seen. */
  public String origin() {
    return receiver == null ? "" : receiver.origin();
  }
}
