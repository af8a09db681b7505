package dev.lore.facts;

/** A fact about a plan that somebody wrote before building. */
public sealed interface PlanFact extends Fact
    permits MustHaveSet,
        PlanField,
        PlanNeed,
        PlanPhrase,
        PlanQuestion,
        PlanSection,
        PlanStory,
        PlanUse {}
