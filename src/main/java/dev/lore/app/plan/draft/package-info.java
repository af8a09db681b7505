/** Plans made of what is known. Start at {@link dev.lore.app.plan.draft.PlanDraftService}. */
@NullMarked
package dev.lore.app.plan.draft;

import org.jspecify.annotations.NullMarked;
