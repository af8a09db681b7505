package dev.lore.cli.plan;

import dev.lore.app.plan.PlanCheckService;
import dev.lore.app.plan.PlanVerifyService;
import dev.lore.app.plan.draft.PlanDraftService;
import dev.lore.cli.Console;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the commands of this package call; each is made when a command first needs it.
 *
 * @param drafts for {@code lore plan}
 * @param checks for {@code lore check-plan}
 * @param verifications for {@code lore verify-plan}
 */
public record PlanServices(
    Supplier<PlanDraftService> drafts,
    Supplier<PlanCheckService> checks,
    Supplier<PlanVerifyService> verifications) {
  /** The commands, in the order in which help lists them. */
  public List<Object> commands(Console console) {
    return List.of(
        new PlanCommand(console, drafts),
        new CheckPlanCommand(console, checks),
        new VerifyPlanCommand(console, verifications));
  }
}
