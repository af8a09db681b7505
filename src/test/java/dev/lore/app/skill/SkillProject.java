package dev.lore.app.skill;

import dev.lore.app.RuleShelf;
import dev.lore.app.brief.BriefService;
import dev.lore.app.find.FindService;
import dev.lore.app.plan.draft.PlanDraftService;
import dev.lore.model.AuditReport;
import dev.lore.model.Severity;
import dev.lore.model.SkillProfile;
import dev.lore.rules.compile.RuleCache;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.UserSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A project on disk for one test, under the toolkit of this build.
 *
 * @param home holds the project, and is its user's folder
 */
record SkillProject(Path home) {
  static final Path TOOLKIT = Path.of("target/classes/toolkit");

  /** Noon on the day on which tests happen. */
  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  static final String TRELLO =
      """
      ---
      name: trello
      description: Read and write Trello boards. Use when a task names Trello.
      ---
      # Trello
      """;

  static SkillProject in(Path home) {
    return new SkillProject(home).with("project/expertise/.keep", "");
  }

  Path root() {
    return home.resolve("project");
  }

  /** With a file, its path given from the user's folder. */
  SkillProject with(String path, String text) {
    try {
      Files.createDirectories(home.resolve(path).resolveSibling("."));
      Files.writeString(home.resolve(path), text);
      return this;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  KnowledgeStore knowledge() {
    return new KnowledgeStore(TOOLKIT);
  }

  RuleShelf shelf() {
    return new RuleShelf(
        TOOLKIT,
        UserSettings.read(home.resolve("no-settings")),
        new RuleCache(home.resolve("rule-cache"), "test"));
  }

  SkillCheckService checks() {
    return new SkillCheckService(knowledge(), shelf(), NOON);
  }

  AuditReport check(SkillProfile profile, Path... paths) {
    return checks().check(new SkillCheckRequest(root(), List.of(paths), profile, Severity.P1));
  }

  /** The findings as people read them. */
  List<String> found(SkillProfile profile) {
    return check(profile).findings().stream()
        .map(one -> one.at() + " " + one.rule() + " " + one.message())
        .toList();
  }

  SkillDraftService drafts() {
    return new SkillDraftService(knowledge(), shelf(), home.resolve("locks"), NOON);
  }

  PromotionService promotions() {
    var places = new PromotionService.UserPlaces(home, home.resolve("locks"));
    return new PromotionService(knowledge(), shelf(), places, NOON);
  }

  SkillFinder finder() {
    return new SkillFinder(
        knowledge(),
        TOOLKIT,
        home,
        () -> new FindService(TOOLKIT, home.resolve("find-cache"), NOON));
  }

  PlanDraftService plans() {
    var find = new FindService(TOOLKIT, home.resolve("find-cache"), NOON);
    return new PlanDraftService(knowledge(), shelf(), new BriefService(knowledge(), find));
  }

  /** The text of a file, its path given from the user's folder. */
  String text(String path) {
    try {
      return Files.readString(home.resolve(path));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Each file below the user's folder with its text, caches left out. */
  Map<String, String> files() {
    var all = new TreeMap<String, String>();
    try (var paths = Files.walk(home)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        var name = home.relativize(path).toString();
        if (!name.matches("(?:find-cache|rule-cache|locks)/.*")) {
          all.put(name, Files.readString(path));
        }
      }
      return all;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
