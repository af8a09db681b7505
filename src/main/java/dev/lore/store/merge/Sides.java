package dev.lore.store.merge;

import java.util.function.Function;

/**
 * The three versions of one thing that a merge looks at.
 *
 * @param base what both began with
 * @param ours whose form the merge keeps
 * @param theirs whose changes it takes in
 */
public record Sides<T>(T base, T ours, T theirs) {
  <R> Sides<R> map(Function<T, R> function) {
    return new Sides<>(function.apply(base), function.apply(ours), function.apply(theirs));
  }
}
