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
import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The use cases that commands call; each is made when a command first needs it.
 *
 * @param audits for {@code lore audit}
 * @param rules for {@code lore rules}
 * @param merges for {@code lore merge-driver}
 * @param changes for {@code lore changes}
 * @param validations for {@code lore validate}
 * @param learnings for {@code lore learn} and {@code lore learnings}
 * @param catalog for {@code lore catalog}
 * @param schemas for {@code lore schema}
 * @param find for {@code lore find}
 * @param briefs for {@code lore brief}
 * @param server for {@code lore serve}: runs until it is stopped, and tells its address once it
 *     answers
 * @param agents for {@code lore mcp}; returns once the client has gone
 */
public record Services(
    Supplier<AuditService> audits,
    Supplier<RuleService> rules,
    Supplier<MergeService> merges,
    Supplier<ChangeService> changes,
    Supplier<ValidationService> validations,
    Supplier<LearningService> learnings,
    Supplier<CatalogService> catalog,
    Supplier<SchemaService> schemas,
    Supplier<FindService> find,
    Supplier<BriefService> briefs,
    BiConsumer<ServeOptions, Consumer<URI>> server,
    Consumer<AgentSession> agents) {}
