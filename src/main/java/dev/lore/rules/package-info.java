/**
 * Rules over facts: the one package that knows Drools. Start at {@link dev.lore.rules.AuditRules},
 * which concludes findings, and {@link dev.lore.rules.GateRules}, which judges what is left of
 * them.
 *
 * <p>Nothing here reads or compiles DRL; that is the work of {@code compile}.
 */
@NullMarked
package dev.lore.rules;

import org.jspecify.annotations.NullMarked;
