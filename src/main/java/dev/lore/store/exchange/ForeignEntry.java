package dev.lore.store.exchange;

import dev.lore.model.LearningDraft;
import dev.lore.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Something that another store has learned.
 *
 * @param at where it stands
 * @param domain where it belongs; null where the source does not say
 * @param draft what it says
 * @param own whether Lore itself wrote it there, so that it confirms nothing
 */
public record ForeignEntry(
    Location at, @Nullable String domain, LearningDraft draft, boolean own) {}
