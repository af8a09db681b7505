package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A variable that is a secret by its name, handed to what others can read: {@code log.info("signed
 * in with " + password)}, {@code throw new Error(`no answer for ${apiKey}`)}, {@code
 * f"https://maps.example/v1?key={API_KEY}"}.
 *
 * @param at where it is named
 * @param language of the file
 * @param name as written
 * @param in {@code log}, {@code error} or {@code url}
 */
public record SecretShown(Location at, String language, String name, String in)
    implements CodeFact {}
