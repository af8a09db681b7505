/**
 * Knowledge written down: what was found, and briefs. Start at {@link
 * dev.lore.report.knowledge.FindFormat} and {@link dev.lore.report.knowledge.BriefFormat}.
 *
 * <p>What others wrote down may be hostile to whoever reads it: {@link
 * dev.lore.report.knowledge.Quoted} makes it one harmless line.
 */
@NullMarked
package dev.lore.report.knowledge;

import org.jspecify.annotations.NullMarked;
