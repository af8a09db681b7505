/**
 * DRL to classes, ahead of time. Start at {@link dev.lore.rules.compile.RuleCompiler}; what it says
 * of mistakes is in {@link dev.lore.rules.compile.DrlErrors}. Nothing that runs rules needs this
 * package.
 */
@NullMarked
package dev.lore.rules.compile;

import org.jspecify.annotations.NullMarked;
