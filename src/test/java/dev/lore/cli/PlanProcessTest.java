package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans through the program itself. */
class PlanProcessTest {
  @TempDir private Path scratch;
  private Path folder = Path.of("");

  @BeforeEach
  void stand_in_a_project() throws IOException {
    folder = Files.createDirectories(scratch.toRealPath().resolve("shop"));
    Files.createDirectory(folder.resolve("expertise"));
  }

  @Test
  void a_plan_is_written_checked_and_fails_once_it_lacks_a_part() throws IOException {
    var lore = LoreProcess.in(folder);

    assertThat(lore.run("plan", "Take payments with Mollie", "--output", "plan.md"))
        .isEqualTo(new LoreProcess.Outcome(0, "", ""));
    var clean = lore.run("check-plan", "plan.md");
    assertThat(clean.err()).isEmpty();
    assertThat(clean.code()).isEqualTo(0);
    assertThat(clean.out()).contains("NOTE  open: ").doesNotContain("FAIL");
    assertThat(lore.run("check-plan", "--fail-on", "note", "plan.md").code()).isEqualTo(1);

    var plan = folder.resolve("plan.md");
    Files.writeString(plan, Files.readString(plan).replace("## Retry Logic", "## Notes"));
    var failed = lore.run("check-plan", "--format", "sarif", "plan.md");

    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.out())
        .contains("\"ruleId\": \"plan/artefact-missing\"", "no section: Retry Logic");
  }

  @Test
  void a_plan_is_never_written_over_what_is_there() throws IOException {
    var plan = Files.writeString(folder.resolve("plan.md"), "# Ours\n");
    var lore = LoreProcess.in(folder);

    assertThat(lore.run("plan", "Take payments with Mollie", "--output", "plan.md"))
        .isEqualTo(
            new LoreProcess.Outcome(
                3,
                "",
                "lore: plan.md is there already, and is left as it is\n  Give another name, or move"
                    + " that file away first.\n"));
    assertThat(plan).hasContent("# Ours\n");
    assertThat(lore.run("plan", "Take payments with Mollie", "--output", "new.md").code())
        .isEqualTo(0);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("expertise", "new.md", "plan.md");
    }
  }

  @Test
  void what_can_not_be_checked_has_a_code_of_its_own() throws IOException {
    Files.writeString(folder.resolve("claims.md"), "---\nmust_haves: {truths: [Well]}\n---\n# P\n");
    Files.writeString(
        folder.resolve("gone.md"), "---\nmust_haves: {artifacts: [{path: gone.ts}]}\n---\n# P\n");
    var lore = LoreProcess.in(folder);

    assertThat(lore.run("check-plan", "none.md").code()).isEqualTo(3);
    assertThat(lore.run("check-plan").code()).isEqualTo(2);
    assertThat(lore.run("check-plan", "--rules", "p0/*", "claims.md").code()).isEqualTo(2);
    assertThat(lore.run("plan", " ").code()).isEqualTo(2);
    assertThat(lore.run("verify-plan", "gone.md").code()).isEqualTo(1);
    assertThat(lore.run("verify-plan", "claims.md").code()).isEqualTo(3);
    assertThat(lore.run("plan", "x", "--output", "no/plan.md"))
        .isEqualTo(
            new LoreProcess.Outcome(
                3,
                "",
                "lore: no/plan.md can't be written: its folder does not exist\n  Name a file in a"
                    + " folder that is there and can be written to.\n"));
  }
}
