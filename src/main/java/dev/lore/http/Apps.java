package dev.lore.http;

import dev.lore.app.AuditService;
import dev.lore.app.CatalogService;
import dev.lore.app.ChangeService;
import dev.lore.app.KnowledgeService;
import dev.lore.app.LearningService;
import dev.lore.app.RuleService;
import dev.lore.app.ValidationService;
import dev.lore.app.brief.BriefService;
import dev.lore.app.find.FindService;

/** The use cases that routes call. */
public record Apps(
    KnowledgeService knowledge,
    LearningService learnings,
    CatalogService catalog,
    RuleService rules,
    ValidationService validations,
    ChangeService changes,
    AuditService audits,
    FindService find,
    BriefService briefs) {}
