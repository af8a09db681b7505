package dev.lore.facts;

/** A fact about the project as a whole: known beforehand, or concluded by a rule. */
public sealed interface KnowledgeFact extends Fact
    permits IntegrationUsed, KnownIntegration, KnownSigns, PolicySet, SkillPresent {}
