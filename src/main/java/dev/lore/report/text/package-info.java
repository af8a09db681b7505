/** Reports and rules for people in a terminal. Start at {@link dev.lore.report.text.TextReport}. */
@NullMarked
package dev.lore.report.text;

import org.jspecify.annotations.NullMarked;
