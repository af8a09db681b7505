package dev.lore.cli.skill;

import dev.lore.app.SkillService;
import dev.lore.app.skill.PromotionService;
import dev.lore.app.skill.SkillCheckService;
import dev.lore.app.skill.SkillDraftService;
import dev.lore.app.skill.SkillFinder;
import dev.lore.app.skill.SkillFixService;
import dev.lore.app.skill.StatusService;
import dev.lore.cli.Console;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * What the commands of this package call; each is made when a command first needs it.
 *
 * @param finder for {@code lore skill list}, {@code find} and {@code match}
 * @param pages for {@code lore skill show}
 * @param checks for {@code lore skill check}
 * @param fixes for {@code lore skill check --fix}
 * @param drafts for {@code lore skill new}
 * @param promotions for {@code lore promote}
 * @param status for {@code lore status}
 */
public record SkillServices(
    Supplier<SkillFinder> finder,
    Supplier<SkillService> pages,
    Supplier<SkillCheckService> checks,
    Supplier<SkillFixService> fixes,
    Supplier<SkillDraftService> drafts,
    Promotions promotions,
    Supplier<StatusService> status) {

  /**
   * What {@code lore promote} calls.
   *
   * @param service does it
   * @param deciding who decides
   */
  public record Promotions(
      Supplier<PromotionService> service, Supplier<PromoteCommand.Deciding> deciding) {}

  /** The commands, in the order in which help lists them. */
  public List<Object> commands(Console console) {
    return List.of(
        new CommandLine(new SkillCommand(console, finder, pages))
            .addSubcommand(new SkillCheckCommand(console, checks, fixes))
            .addSubcommand(new SkillNewCommand(console, drafts)),
        new PromoteCommand(console, promotions.service(), promotions.deciding()),
        new StatusCommand(console, status));
  }
}
