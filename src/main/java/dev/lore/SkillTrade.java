package dev.lore;

import dev.lore.app.SkillService;
import dev.lore.app.skill.PromotionService;
import dev.lore.app.skill.SkillCheckService;
import dev.lore.app.skill.SkillDraftService;
import dev.lore.app.skill.SkillFixService;
import dev.lore.app.skill.StatusService;
import dev.lore.cli.skill.PromoteCommand;
import dev.lore.cli.skill.SkillServices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/**
 * What has to do with skills, put together when a command first needs it.
 *
 * @param lore all else
 */
record SkillTrade(Once<Lore> lore) {
  SkillServices services() {
    return new SkillServices(
        () -> lore.get().skills(),
        () -> new SkillService(lore.get().knowledge),
        () -> new SkillCheckService(lore.get().knowledge, lore.get().shelf(), clock()),
        () -> new SkillFixService(locks()),
        () -> new SkillDraftService(lore.get().knowledge, lore.get().shelf(), locks(), clock()),
        new SkillServices.Promotions(this::promotions, this::deciding),
        this::status);
  }

  private PromotionService promotions() {
    var places = new PromotionService.UserPlaces(lore.get().around.home(), locks());
    return new PromotionService(lore.get().knowledge, lore.get().shelf(), places, clock());
  }

  private PromoteCommand.Deciding deciding() {
    return new PromoteCommand.Deciding(
        System.getProperty("user.name", "somebody"), lore.get().settings().toolkit());
  }

  private StatusService status() {
    return new StatusService(
        lore.get().knowledge,
        lore.get().shelf(),
        name -> !lore.get().around.variable(name).isEmpty());
  }

  private Path locks() {
    return lore.get().around.cache().resolve("locks");
  }

  private static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
