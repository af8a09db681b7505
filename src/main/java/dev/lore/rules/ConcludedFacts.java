package dev.lore.rules;

import dev.lore.facts.Concluded;
import dev.lore.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;

/**
 * What the rules of one session conclude, kept as they do: Drools tells of a logically inserted
 * fact that no rule of the session matches, but does not hold it among the session's objects.
 */
final class ConcludedFacts extends DefaultRuleRuntimeEventListener {
  private final Set<Fact> standing = new LinkedHashSet<>();

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (event.getObject() instanceof Concluded concluded) {
      standing.add(concluded);
    }
  }

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {
    if (event.getOldObject() instanceof Concluded concluded) {
      standing.remove(concluded);
    }
  }

  /** Those that still stand, in the order of their conclusion. */
  List<Fact> standing() {
    return new ArrayList<>(standing);
  }
}
