package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A text other than a sample of an environment file or a document that has the name of a variable
 * which such a sample declares: {@code image: "shop:${SHOP_VERSION}"}, {@code database_url: str} in
 * a class of settings; one fact a file and name.
 *
 * @param at its first line
 * @param name the variable, as the sample writes it
 */
public record EnvVarMentioned(Location at, String name) implements CodeFact {}
