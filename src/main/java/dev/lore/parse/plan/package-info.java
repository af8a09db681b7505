/**
 * Markdown plans to facts: what they say, where, and what they have to say. Start at {@link
 * dev.lore.parse.plan.PlanReader}.
 */
@NullMarked
package dev.lore.parse.plan;

import org.jspecify.annotations.NullMarked;
