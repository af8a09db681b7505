package dev.lore.parse.go.types;

import dev.lore.facts.CodeFact;
import java.util.Optional;

/** What a file says of one place, to be settled when the types of its package are known. */
public interface Draft {
  /** The fact it comes to; none where it turns out to be none. */
  Optional<CodeFact> settle(GoTypes types);
}
