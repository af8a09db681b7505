package dev.lore.facts;

/** A fact about one {@code SKILL.md}; a session holds those of one file. */
public sealed interface SkillFact extends Fact
    permits HandWorkAsked, SkillField, SkillFile, SkillHook, SkillLink, SkillMarkup, SkillSecret {}
