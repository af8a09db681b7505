/** What became of a learning; start at {@link dev.lore.app.history.LearningPast}. */
@NullMarked
package dev.lore.app.history;

import org.jspecify.annotations.NullMarked;
