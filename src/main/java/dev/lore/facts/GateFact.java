package dev.lore.facts;

/** A fact that gates judge by, or conclude. */
public sealed interface GateFact extends Fact
    permits FindingLeft, GateFailed, LimitSet, SuppressionSeen {}
