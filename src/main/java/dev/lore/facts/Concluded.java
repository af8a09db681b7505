package dev.lore.facts;

/** A fact that rules conclude; all others are read. */
public sealed interface Concluded extends Fact permits GateFailed, IntegrationUsed {}
