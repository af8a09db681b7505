package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A variable in an environment file: {@code STRIPE_SECRET_KEY=} in {@code .env.example}.
 *
 * @param at its line
 * @param name the variable
 * @param filled whether a value stands behind it
 * @param example whether the file is a sample to copy ({@code .env.example}), not one in use
 */
public record EnvVarDeclared(Location at, String name, boolean filled, boolean example)
    implements CodeFact {}
