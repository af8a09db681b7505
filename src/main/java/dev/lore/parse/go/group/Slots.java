package dev.lore.parse.go.group;

import dev.lore.parse.go.syntax.GoTree;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads whether code takes one of a number of slots before it goes on: {@code sem <- struct{}{}}.
 */
final class Slots {
  private static final Pattern CHANNEL =
      Pattern.compile(
          "(?i).*(?:sem|slot|token|limit|throttl|guard|ticket|permit|pool|worker|conc).*");
  private static final Pattern TAKING =
      Pattern.compile(
          "(?i)\\w*(?:sem(?:aphore)?|slots?|limiter|limitregion|throttle|permits?)\\b.*",
          Pattern.DOTALL);

  private static final Pattern HANDED =
      Pattern.compile("(?i)[\\w.]*(?:sem(?:aphore)?|slots|limiter|throttle)");

  private final GoTree tree;

  Slots(GoTree tree) {
    this.tree = tree;
  }

  /** Whether something in {@code stretch} takes one of a number of slots. */
  boolean taken(int stretch) {
    for (int node = stretch; node < tree.end(stretch); node++) {
      if (tree.isCall(node) && takes(node)) {
        return true;
      }
      if (tree.is(node, "send_statement")
          && (tree.text(tree.child(node, "value")).equals("struct{}{}")
              || CHANNEL.matcher(tree.text(tree.child(node, "channel"))).matches())) {
        return true;
      }
    }
    return false;
  }

  private boolean isGivenSlots(int call, String name) {
    return !Set.of("close", "cap").contains(name)
        && tree.arguments(call).stream()
            .anyMatch(argument -> HANDED.matcher(tree.text(argument)).matches());
  }

  /**
   * Whether a call takes a slot by its name, {@code sem.Acquire(…)}, {@code limiter.Start()}, or is
   * given what has them, {@code process(ctx, sem, one)}.
   */
  private boolean takes(int call) {
    String name = tree.name(call);
    return Set.of("Acquire", "TryAcquire").contains(name)
        || (!Set.of("Wait", "Allow", "SetLimit", "len", "make").contains(name)
            && (TAKING.matcher(tree.text(call)).lookingAt() || isGivenSlots(call, name)));
  }
}
