package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A package that a manifest asks for: {@code "stripe": "^14.0.0"} in package.json, {@code
 * stripe>=7} in requirements.txt.
 *
 * @param at the line that names it
 * @param ecosystem {@code npm}, {@code pypi}, {@code go}, {@code maven}, {@code rubygems}, {@code
 *     nuget}, {@code packagist} or {@code crates}
 * @param name as the ecosystem writes it; {@code group:artifact} for Maven, normalised after PEP
 *     503 for PyPI, in lower case for NuGet and Packagist
 * @param version as written; empty where none is given or it is managed elsewhere
 */
public record DependencyDeclared(Location at, String ecosystem, String name, String version)
    implements CodeFact {}
