package dev.lore.cli;

import dev.lore.app.AuditService;
import dev.lore.app.CatalogService;
import dev.lore.app.ChangeService;
import dev.lore.app.LearningService;
import dev.lore.app.MergeService;
import dev.lore.app.RuleService;
import dev.lore.app.SchemaService;
import dev.lore.app.ValidationService;
import dev.lore.app.brief.BriefService;
import dev.lore.app.find.FindService;
import dev.lore.cli.plan.PlanServices;
import dev.lore.cli.project.ProjectServices;
import dev.lore.cli.skill.SkillServices;
import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The use cases that commands call; each is made when a command first needs it.
 *
 * @param code about what is written
 * @param knowledge about what is known
 * @param questions about both
 * @param servers for those who stay
 * @param plans about what is planned
 * @param project for what sets a project up and exchanges its knowledge
 * @param skills for skills and their promotion
 */
public record Services(
    Code code,
    Knowledge knowledge,
    Questions questions,
    Servers servers,
    PlanServices plans,
    ProjectServices project,
    SkillServices skills) {
  /**
   * What looks at code.
   *
   * @param audits for {@code lore audit}
   * @param rules for {@code lore rules}
   * @param changes for {@code lore changes}
   */
  public record Code(
      Supplier<AuditService> audits,
      Supplier<RuleService> rules,
      Supplier<ChangeService> changes) {}

  /**
   * What looks after knowledge.
   *
   * @param learnings for {@code lore learn} and {@code lore learnings}
   * @param catalog for {@code lore catalog}
   * @param validations for {@code lore validate}
   * @param schemas for {@code lore schema}
   * @param merges for {@code lore merge-driver}
   */
  public record Knowledge(
      Supplier<LearningService> learnings,
      Supplier<CatalogService> catalog,
      Supplier<ValidationService> validations,
      Supplier<SchemaService> schemas,
      Supplier<MergeService> merges) {}

  /**
   * What answers questions.
   *
   * @param find for {@code lore find} and {@code lore index}
   * @param briefs for {@code lore brief}
   */
  public record Questions(Supplier<FindService> find, Supplier<BriefService> briefs) {}

  /**
   * What runs until it is stopped.
   *
   * @param http for {@code lore serve}; tells its address once it answers
   * @param agents for {@code lore mcp}; returns once the client has gone
   */
  public record Servers(
      BiConsumer<ServeOptions, Consumer<URI>> http, Consumer<AgentSession> agents) {}
}
