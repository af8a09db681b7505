package dev.lore.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * A file whose passages are indexed together.
 *
 * @param key what it is known by, the same in every run: its path as shown
 * @param fingerprint any text that is another one when the file is: size and time, or a hash
 * @param passages reads them; called only when the fingerprint is not the one indexed, at most once
 */
public record PassageSource(String key, String fingerprint, Supplier<List<Passage>> passages) {}
