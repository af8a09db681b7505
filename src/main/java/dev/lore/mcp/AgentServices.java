package dev.lore.mcp;

import dev.lore.app.AuditService;
import dev.lore.app.ChangeService;
import dev.lore.app.KnowledgeService;
import dev.lore.app.LearningService;
import dev.lore.app.RuleService;
import dev.lore.app.SkillService;
import dev.lore.app.ValidationService;
import dev.lore.app.brief.BriefService;
import dev.lore.app.find.FindService;
import java.util.function.Supplier;

/**
 * The use cases that agents call; a supplier gives the same one each time, made when it is first
 * needed.
 *
 * @param audits for {@code audit_code}
 * @param changes for {@code audit_code} without paths
 * @param rules for {@code explain_rule}
 * @param learnings for {@code add_learning}
 * @param skills for {@code list_skills} and {@code read_skill}
 * @param knowledge for resources
 * @param validations for {@code validate_expertise}
 * @param find for {@code find_knowledge}
 * @param briefs for {@code brief_task}
 */
public record AgentServices(
    Supplier<AuditService> audits,
    Supplier<ChangeService> changes,
    Supplier<RuleService> rules,
    Supplier<LearningService> learnings,
    Supplier<SkillService> skills,
    Supplier<KnowledgeService> knowledge,
    Supplier<ValidationService> validations,
    Supplier<FindService> find,
    Supplier<BriefService> briefs) {}
