package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.Layer;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that a project brings: code, which runs only where the user trusts it. */
class ProjectRulesTest {
  private static final String FOUND = "main.go:4 acme/shout loud";
  private static final String LEFT_ALONE =
      "1 rule of the project was left alone, since rules are code; --trust-project-rules runs"
          + " them.";

  @TempDir private Path home;

  @Test
  void a_trusted_rule_of_the_project_runs() {
    var report = TrialProject.in(home).withRule("acme/shout", TrialProject.SHOUT).audit(true);

    assertThat(TrialProject.found(report)).containsExactly(FOUND);
    assertThat(report.notes()).isEmpty();
    assertThat(report.failed()).isTrue();
  }

  @Test
  void a_trusted_rule_replaces_the_toolkits_of_the_same_id() {
    var project = TrialProject.in(home).with("long.go", "package main\n" + "\n".repeat(500));
    assertThat(TrialProject.found(project.audit()))
        .containsExactly("long.go:1 p0/file-too-long 501 lines, 400 at most");

    project.withRule(
        "p0/file-too-long", TrialProject.SHOUT.replace("acme/shout", "p0/file-too-long"));

    var report = project.audit(true);
    assertThat(TrialProject.found(report)).containsExactly("main.go:4 p0/file-too-long loud");
    assertThat(report.rules())
        .filteredOn(rule -> rule.layer() == Layer.PROJECT)
        .extracting(rule -> rule.id() + " " + rule.severity())
        .containsExactly("p0/file-too-long P0");
  }

  @Test
  void a_trusted_rule_that_fails_is_named_and_is_no_bug_of_lore() {
    var failing = TrialProject.SHOUT.replace("\"loud\"", "String.valueOf(1 / 0)");
    var project = TrialProject.in(home).withRule("acme/shout", failing);

    assertThatThrownBy(() -> project.audit(true))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("rules/acme/shout/rule.drl: its `then` fails:")
        .hasMessageContaining("/ by zero");
  }

  @Test
  void rules_of_another_kind_and_what_is_no_file_are_passed_over() throws IOException {
    var project = TrialProject.in(home).with("rules/My Rules/x/rule.drl", "package other;");
    var link = project.root().resolve("rules/acme/endless/rule.drl");
    Files.createDirectories(link.resolveSibling("."));
    Files.createSymbolicLink(link, Path.of("/dev/zero"));

    assertThat(TrialProject.found(project.audit())).isEmpty();
    assertThat(project.audit().notes()).isEmpty();
  }

  @Test
  void a_rule_that_is_not_trusted_is_never_compiled_and_the_report_says_so() {
    var trace = home.resolve("trace");
    var project = TrialProject.in(home).withRule("acme/shout", writes(trace, TrialProject.SHOUT));

    var report = project.audit();

    assertThat(report.findings()).isEmpty();
    assertThat(report.notes()).containsExactly(LEFT_ALONE);
    assertThat(trace).doesNotExist();
    assertThat(project.cache()).doesNotExist();

    project.audit(true);
    assertThat(trace).as("what the rule does once it is trusted").exists();
  }

  @Test
  void a_rule_that_is_the_toolkits_word_for_word_is_none_of_the_project() throws IOException {
    var shipped = Path.of("rules/p0/file-too-long");
    var report =
        TrialProject.in(home)
            .with("rules/p0/file-too-long/rule.drl", Files.readString(shipped.resolve("rule.drl")))
            .with(
                "rules/p0/file-too-long/README.md", Files.readString(shipped.resolve("README.md")))
            .audit();

    assertThat(report.notes()).isEmpty();
  }

  @Test
  void a_broken_rule_that_is_not_trusted_does_no_harm() {
    var report = TrialProject.in(home).withRule("acme/shout", "no rule at all").audit();

    assertThat(report.notes()).containsExactly(LEFT_ALONE);
  }

  @Test
  void a_project_can_not_trust_itself() {
    var project =
        TrialProject.in(home)
            .withRule("acme/shout", TrialProject.SHOUT)
            .with("lore.yaml", "trust_project_rules: true\n");

    assertThatThrownBy(project::audit)
        .isInstanceOf(UserError.class)
        .hasMessage(
            "lore.yaml:1:1: unknown key 'trust_project_rules'\n"
                + "  Known keys here: policy, skills, store, waivers.");
  }

  @Test
  void the_users_settings_trust_a_project() throws IOException {
    var project = TrialProject.in(home).withRule("acme/shout", TrialProject.SHOUT);
    Files.writeString(project.settings(), "trust_project_rules:\n  - " + project.root() + "\n");

    assertThat(TrialProject.found(project.audit())).containsExactly(FOUND);
  }

  @Test
  void rules_are_compiled_once_for_each_content() throws IOException {
    var project = TrialProject.in(home).withRule("acme/shout", TrialProject.SHOUT);
    project.audit(true);
    var jar = onlyJar(project);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));

    assertThat(TrialProject.found(project.audit(true))).containsExactly(FOUND);
    assertThat(Files.getLastModifiedTime(onlyJar(project))).isEqualTo(FileTime.fromMillis(0));

    project.withRule("acme/shout", TrialProject.SHOUT.replace("\"loud\"", "\"very loud\""));
    assertThat(TrialProject.found(project.audit(true)))
        .containsExactly("main.go:4 acme/shout very loud");
    assertThat(jars(project)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "truncated", "garbage", "a jar of nothing"})
  void a_spoiled_jar_is_compiled_anew(String spoiled) throws IOException {
    var project = TrialProject.in(home).withRule("acme/shout", TrialProject.SHOUT);
    project.audit(true);
    var jar = onlyJar(project);
    var whole = Files.readAllBytes(jar);
    Files.delete(jar);
    switch (spoiled) {
      case "empty" -> Files.createFile(jar);
      case "truncated" -> Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
      case "garbage" -> Files.writeString(jar, "garbage");
      default -> {
        try (var empty = new JarOutputStream(Files.newOutputStream(jar))) {
          empty.finish();
        }
      }
    }

    assertThat(TrialProject.found(project.audit(true))).containsExactly(FOUND);
    assertThat(Files.readAllBytes(onlyJar(project))).isEqualTo(whole);
  }

  @Test
  void a_cache_that_can_not_be_written_to_is_told() throws IOException {
    var project = TrialProject.in(home).withRule("acme/shout", TrialProject.SHOUT);
    Files.writeString(project.cache(), "a file where the folder should be");

    assertThatThrownBy(() -> project.audit(true))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("compiled rules can't be kept in the cache: ");
  }

  private static String writes(Path trace, String drl) {
    return drl.replace(
        "findings.report(",
        "try { java.nio.file.Files.writeString(java.nio.file.Path.of(\""
            + trace
            + "\"), \"\"); } catch (java.io.IOException e) {}\n  findings.report(");
  }

  private static Path onlyJar(TrialProject project) throws IOException {
    assertThat(jars(project)).hasSize(1);
    return jars(project).getFirst();
  }

  private static List<Path> jars(TrialProject project) throws IOException {
    try (Stream<Path> files = Files.list(project.cache())) {
      return files.toList();
    }
  }
}
