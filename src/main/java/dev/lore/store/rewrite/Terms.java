package dev.lore.store.rewrite;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a round of writing goes by.
 *
 * @param now the time of the round
 * @param today the date in the writer's time zone
 * @param maxLines how long a domain's file may grow before learnings move to its archive
 */
public record Terms(Instant now, LocalDate today, int maxLines) {}
