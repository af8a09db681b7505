package dev.lore.facts;

/** One thing that is known, in a form that a rule can match. */
public sealed interface Fact
    permits CodeFact, Concluded, GateFact, KnowledgeFact, PlanFact, SkillFact {}
