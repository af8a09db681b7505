package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A text written down where a password, a secret or a key belongs: {@code password = "hunter2"},
 * {@code connect(secret="s3cr3t")}, {@code jwt.sign(payload, "shhh")}, {@code api_key: 9f86…} in a
 * file of settings.
 *
 * <p>The text itself is not in this fact, and what stands for a secret yields none.
 *
 * @param at where the text begins
 * @param language of the file; empty for a file that is no code
 * @param name what it is given to, as written: {@code password}, {@code jwt.sign}
 * @param masked its length: {@code … (7 characters)}
 * @param test whether it stands in a test, an example or the like, where such texts open nothing
 */
public record CredentialGiven(
    Location at, String language, String name, String masked, boolean test) implements CodeFact {}
