/**
 * What a rule may match: one immutable record per kind of fact, and the dictionary of whoever
 * writes a rule.
 *
 * <p>Readers in {@code parse} make the facts of code, {@code app} those of knowledge, rules
 * conclude a few of their own ({@link dev.lore.facts.IntegrationUsed}). Each Javadoc shows a line
 * that yields the fact. Start at {@link dev.lore.facts.CallMade}.
 */
@NullMarked
package dev.lore.facts;

import org.jspecify.annotations.NullMarked;
