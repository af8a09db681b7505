/**
 * Briefs a task: what is known that matters to it. Start at {@link
 * dev.lore.app.brief.BriefService}.
 */
@NullMarked
package dev.lore.app.brief;

import org.jspecify.annotations.NullMarked;
