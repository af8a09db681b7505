package dev.lore.app.named;

import dev.lore.model.Integration;
import java.util.List;

/**
 * An integration that a task is about.
 *
 * @param entry what is known of it
 * @param evidence what shows that, in words: {@code named in the task}
 */
public record Mention(Integration entry, List<String> evidence) {}
