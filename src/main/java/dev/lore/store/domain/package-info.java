/**
 * Where a domain keeps its learnings: in which file, in which archives, and the index that says
 * where each one stands.
 *
 * <p>Start at {@link dev.lore.store.domain.DomainPlaces}.
 */
@NullMarked
package dev.lore.store.domain;

import org.jspecify.annotations.NullMarked;
