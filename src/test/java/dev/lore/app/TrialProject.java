package dev.lore.app;

import dev.lore.model.AuditReport;
import dev.lore.model.Progress;
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

/**
 * A project on disk for one test, with a Go file that shouts in line 4, audited under the toolkit
 * of this build.
 *
 * @param home holds the project, the user's settings and the cache of compiled rules
 */
record TrialProject(Path home) {
  private static final Path TOOLKIT = Path.of("target/classes/toolkit");

  /** A rule that is kept nowhere and finds each call of {@code Shout}. */
  static final String SHOUT =
      """
      package rules.acme;

      import dev.lore.facts.*;

      global dev.lore.rules.Findings findings;

      rule "acme/shout"
      when
        $call : CallMade(language == "go", name == "Shout")
        $file : FileRead(at.path() == $call.at.path(), lines > 3)
      then
        findings.report(drools, $call.at(), "loud");
      end
      """;

  static TrialProject in(Path home) {
    return new TrialProject(home)
        .with("expertise/.keep", "")
        .with("main.go", "package main\n\nfunc main() {\n\tShout()\n}\n");
  }

  Path root() {
    return home.resolve("project");
  }

  Path settings() {
    return home.resolve("settings.yaml");
  }

  Path cache() {
    return home.resolve("cache");
  }

  TrialProject with(String path, String text) {
    try {
      Files.createDirectories(root().resolve(path).resolveSibling("."));
      Files.writeString(root().resolve(path), text);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return this;
  }

  TrialProject withRule(String id, String drl) {
    return with("rules/" + id + "/rule.drl", drl)
        .with("rules/" + id + "/README.md", "# A test\n\n`" + id + "` · P0\n\nA test.\n");
  }

  AuditReport audit() {
    return audit(false);
  }

  AuditReport audit(boolean trusted) {
    var shelf =
        new RuleShelf(TOOLKIT, UserSettings.read(settings()), new RuleCache(cache(), "test"));
    var request = new AuditRequest(List.of(root()), Severity.P0, List.of(), trusted);
    return new AuditService(new KnowledgeStore(TOOLKIT), shelf, Clock.systemUTC())
        .audit(request, new Progress());
  }

  /** The findings as {@code place rule message}. */
  static List<String> found(AuditReport report) {
    return report.findings().stream()
        .map(one -> one.at() + " " + one.rule() + " " + one.message())
        .toList();
  }
}
