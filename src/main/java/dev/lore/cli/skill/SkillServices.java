package dev.lore.cli.skill;

import dev.lore.app.SkillService;
import dev.lore.app.skill.SkillCheckService;
import dev.lore.app.skill.SkillFinder;
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
 */
public record SkillServices(
    Supplier<SkillFinder> finder,
    Supplier<SkillService> pages,
    Supplier<SkillCheckService> checks) {

  /** The commands, in the order in which help lists them. */
  public List<Object> commands(Console console) {
    return List.of(
        new CommandLine(new SkillCommand(console, finder, pages))
            .addSubcommand(new SkillCheckCommand(console, checks)));
  }
}
