package dev.lore.app;

import dev.lore.app.plan.PlanCheck;
import dev.lore.app.plan.PlanCheckService;
import dev.lore.model.AuditReport;
import dev.lore.model.Progress;
import dev.lore.model.Severity;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.UserSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** An audit of a folder by the toolkit as it ships, whatever the user has set. */
public final class ExampleAudit {
  private static final Path TOOLKIT = Path.of("target/classes/toolkit");

  private ExampleAudit() {}

  public static AuditReport of(Path folder) {
    var request = new AuditRequest(List.of(folder), Severity.P0, List.of(), false);
    return new AuditService(new KnowledgeStore(TOOLKIT), shelf(folder), Clock.systemUTC())
        .audit(request, new Progress());
  }

  /**
   * A check of the folder's {@code plan.md} by one rule: a plan that every rule accepts is too long
   * for an example.
   */
  public static AuditReport ofPlan(Path folder, String rule) {
    var request = new PlanCheck(folder.resolve("plan.md"), Severity.P0, List.of(RuleGlob.of(rule)));
    return new PlanCheckService(new KnowledgeStore(TOOLKIT), shelf(folder), Clock.systemUTC())
        .check(request);
  }

  private static RuleShelf shelf(Path folder) {
    return new RuleShelf(
        TOOLKIT,
        UserSettings.read(folder.resolve("no-settings")),
        new RuleCache(folder.resolve("cache"), "test"));
  }
}
