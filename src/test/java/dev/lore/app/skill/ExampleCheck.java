package dev.lore.app.skill;

import dev.lore.app.RuleShelf;
import dev.lore.model.AuditReport;
import dev.lore.model.Severity;
import dev.lore.model.SkillProfile;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.UserSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A check of the skills in a folder by the toolkit as it ships. */
public final class ExampleCheck {
  private static final Path TOOLKIT = Path.of("target/classes/toolkit");

  private ExampleCheck() {}

  public static AuditReport of(Path folder) {
    var shelf =
        new RuleShelf(
            TOOLKIT,
            UserSettings.read(folder.resolve("no-settings")),
            new RuleCache(folder.resolve("cache"), "test"));
    var request = new SkillCheckRequest(folder, List.of(), SkillProfile.SPEC, Severity.P0);
    return new SkillCheckService(new KnowledgeStore(TOOLKIT), shelf, Clock.systemUTC())
        .check(request);
  }
}
