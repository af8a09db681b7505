package dev.lore.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.app.ExampleAudit;
import dev.lore.app.skill.ExampleCheck;
import dev.lore.model.AuditReport;
import dev.lore.model.Verdict;
import dev.lore.rules.catalog.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Audits or checks every example of every rule: what it promises is found, and nothing else. */
class RuleExamplesTest {
  private static final Path RULES = Path.of("rules");

  @TempDir private Path scratch;

  @TestFactory
  Stream<DynamicTest> each_example_is_found_as_promised() throws IOException {
    return examples().stream()
        .map(example ->
            DynamicTest.dynamicTest(RULES.relativize(example).toString(), () -> check(example)));
  }

  @Test
  void every_rule_has_a_bad_and_a_good_example() throws IOException {
    assertThat(examples().size()).isGreaterThanOrEqualTo(2 * RuleSource.below(RULES).size());
    for (var rule : RuleSource.below(RULES)) {
      assertThat(
              examples().stream()
                  .filter(example -> example.startsWith(RULES.resolve(rule.id().toString()))))
          .as("examples of " + rule.id())
          .anyMatch(example -> name(example).startsWith("bad-"))
          .anyMatch(example -> name(example).startsWith("good-"))
          .allMatch(example -> name(example).matches("(?:bad|good)-[a-z0-9-]+"));
    }
  }

  private void check(Path example) throws IOException {
    var folder = Files.createTempDirectory(scratch, "example").toRealPath();
    Files.writeString(Files.createDirectories(folder.resolve("expertise")).resolve(".keep"), "");
    var expectations = ExampleWorkspace.copy(example, folder);
    var rule = example.subpath(1, 3).toString();
    var report =
        switch (rule.substring(0, rule.indexOf('/'))) {
          case "skills" -> ExampleCheck.of(folder);
          case "plan" -> ExampleAudit.ofPlan(folder, rule);
          default -> ExampleAudit.of(folder);
        };
    var found = found(report, rule.startsWith("gates/"));
    assertThat(
            expectations.stream().filter(expectation -> expectation.rule().equals(rule)).toList())
        .as("promises of its own rule")
        .satisfies(own -> assertThat(own.isEmpty()).isEqualTo(name(example).startsWith("good-")));
    var unpromised = new ArrayList<>(found);
    for (var expectation : expectations) {
      var matching =
          found.stream()
              .filter(one -> one.place().equals(expectation.place()))
              .filter(one -> one.rule().equals(expectation.rule()))
              .filter(one -> one.text().contains(expectation.text()))
              .toList();
      assertThat(matching).as("promised: %s; found: %s", expectation, found).isNotEmpty();
      unpromised.removeAll(matching);
    }
    assertThat(unpromised).as("found and not promised").isEmpty();
  }

  /** Findings, detections and, for examples of gates, the rules that failed, in one form. */
  private static List<Expectation> found(AuditReport report, boolean gates) {
    var found = new ArrayList<Expectation>();
    report
        .findings()
        .forEach(one ->
            found.add(new Expectation(one.at().toString(), one.rule().toString(), one.message())));
    for (var detection : report.detections()) {
      detection
          .evidence()
          .forEach(one ->
              found.add(new Expectation(one.at().toString(), one.rule().toString(), one.what())));
    }
    if (gates) {
      report.verdicts().stream()
          .filter(verdict -> verdict.status() == Verdict.Status.FAIL)
          .forEach(verdict -> found.add(failed(report, verdict)));
    }
    return found;
  }

  private static Expectation failed(AuditReport report, Verdict verdict) {
    var first =
        report.findings().stream()
            .filter(finding -> finding.rule().equals(verdict.rule()))
            .findFirst()
            .orElseThrow();
    return new Expectation(first.at().toString(), "gates/open-finding", verdict.rule().toString());
  }

  private static List<Path> examples() throws IOException {
    try (var folders = Files.walk(RULES, 4)) {
      return folders
          .filter(folder ->
              folder.getNameCount() == 5 && folder.getName(3).toString().equals("examples"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
