package dev.lore.store.edit;

import dev.lore.model.Voice;

/**
 * A number below one learning: how often people have said so.
 *
 * @param id the learning's
 */
public record Count(String id, Voice voice) {}
