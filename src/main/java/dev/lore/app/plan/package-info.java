/**
 * Plans for integrations: drafted from what is known, checked for what is missing, held against
 * what was built. Start at {@link dev.lore.app.plan.PlanCheckService}.
 */
@NullMarked
package dev.lore.app.plan;

import org.jspecify.annotations.NullMarked;
