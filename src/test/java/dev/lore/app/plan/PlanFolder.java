package dev.lore.app.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.app.RuleShelf;
import dev.lore.model.AuditReport;
import dev.lore.model.Severity;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.UserSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** A project on disk whose plans are checked under the toolkit of this build. */
public record PlanFolder(Path root) {
  /** The toolkit of this build. */
  public static final Path TOOLKIT = Path.of("target/classes/toolkit");

  /** A project below {@code scratch}. */
  public static PlanFolder in(Path scratch) {
    return new PlanFolder(scratch.resolve("shop")).with("expertise/.keep", "");
  }

  /** The same with a file. */
  public PlanFolder with(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).resolveSibling("."));
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The rules for it. */
  public RuleShelf shelf() {
    return new RuleShelf(
        TOOLKIT,
        UserSettings.read(root.resolve("no-settings")),
        new RuleCache(root.resolve("../cache"), "test"));
  }

  /** What is known to it. */
  public KnowledgeStore knowledge() {
    return new KnowledgeStore(TOOLKIT);
  }

  /** What the check of plans says. */
  public AuditReport check(String path) {
    return new PlanCheckService(knowledge(), shelf(), Clock.systemUTC())
        .check(new PlanCheck(root.resolve(path), Severity.P2, List.of()));
  }

  /** The findings of a plan, a line each. */
  List<String> found(String path) {
    return check(path).findings().stream()
        .map(
            one -> one.at().line() + " " + one.severity() + " " + one.rule() + ": " + one.message())
        .toList();
  }

  /** A plan that is whole. */
  static String whole() {
    try (var in = PlanFolder.class.getResourceAsStream("mollie.md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
