/** The commands about plans. Start at {@link dev.lore.cli.plan.PlanServices}. */
@NullMarked
package dev.lore.cli.plan;

import org.jspecify.annotations.NullMarked;
