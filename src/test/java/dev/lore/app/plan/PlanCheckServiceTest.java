package dev.lore.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.UserError;
import dev.lore.model.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks plans as a whole; each rule alone has its examples. */
class PlanCheckServiceTest {
  @TempDir private Path scratch;
  private PlanFolder folder = new PlanFolder(Path.of(""));

  @BeforeEach
  void stand_in_a_project() throws IOException {
    folder = PlanFolder.in(scratch.toRealPath());
  }

  @Test
  void a_whole_plan_has_no_findings_and_every_rule_that_speaks_of_it_passes() {
    folder.with("docs/plan.md", PlanFolder.whole());

    var report = folder.check("docs/plan.md");

    assertThat(report.findings()).isEmpty();
    assertThat(report.failed()).isFalse();
    assertThat(report.verdicts())
        .filteredOn(verdict -> verdict.status() == Verdict.Status.NOT_APPLICABLE)
        .extracting(verdict -> verdict.rule().toString())
        .containsExactly("gates/suppression-unused", "plan/open-question");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '## 3. Data Mapping'      | ## Notes | 17 P0 plan/artefact-missing: no section: Data Mapping
          ', capped at 30 s'        | ''       | 62 P1 plan/field-missing: Retry Logic: Max delay is not said
          '| page the owner | late' | '| | late' | 69 P1 plan/field-missing: Failure Modes, Data inconsistency: Alerting is not said
          a spinner                 | TBD      | 76 P2 plan/vague-phrase: says nothing: TBD
          upfront                   | soon     | 32 P1 plan/value-unknown: Credential & Service Access Plan, Mollie: Request timing is none of upfront, after-initial-build
          'on 429,'                 | 'on 403, 429,' | 64 P1 plan/retry-contradicted: 403 is both retryable and not; 64 P2 plan/status-misjudged: 403 is under Retryable
          wait for Retry-After      | never retry | 74 P1 plan/retry-contradicted: Rate limiting is not tried again, and 429 is retryable
          'one payment, its'        | 'caching, one payment, its' | 88 P1 plan/phase-one-large: caching in phase 1
          'Create the skill `docs/skills/mollie/SKILL.md`' | Read on | 17 P0 plan/skill-story-missing: no story makes the skill for Mollie
          '(?s)## Integration Skill Plan.*?## Stories' | '## Stories' | 17 P0 plan/skill-plan-missing: Mollie is integrated and there is no section Integration Skill Plan; 17 P0 plan/skill-story-missing: no story makes the skill for Mollie
          '| Mollie | API key in MOLLIE_API_KEY' | '| Bank | API key' | 17 P1 plan/credential-row-missing: no row of credentials for Mollie
          '| Mollie | API key in MOLLIE_API_KEY | US-002, US-003 | upfront | the test key of a free account |' | '| Bank | API key | US-002 | upfront | no approval needed |' | 17 P1 plan/credential-row-missing: no row of credentials for Mollie
          'min_lines: 3'            | 'min_lines: few' | 6 P1 plan/must-have-malformed: min_lines is 'few'
          """)
  void one_mistake_in_a_whole_plan_is_found_where_it_stands(
      String there, String instead, String found) {
    var mistaken =
        there.startsWith("(?s)")
            ? PlanFolder.whole().replaceFirst(there, instead)
            : PlanFolder.whole().replace(there, instead);
    assertThat(mistaken).as("the mistake took hold").isNotEqualTo(PlanFolder.whole());
    folder.with("plan.md", mistaken);

    assertThat(String.join("; ", folder.found("plan.md"))).isEqualTo(found);
  }

  @Test
  void a_credential_with_its_value_is_found_as_in_code() {
    var key = "sk_" + "live_" + "a1B2c3D4".repeat(4);
    folder.with("plan.md", PlanFolder.whole().replace("the test key of a free account", key));

    assertThat(folder.found("plan.md"))
        .containsExactly(
            "32 P0 security/secret-in-source: Stripe live secret key in the source: sk_live_… (40"
                + " characters)");
  }

  @Test
  void a_comment_accepts_a_finding() {
    folder.with(
        "plan.md",
        PlanFolder.whole()
            .replace(
                "## 3. Data Mapping",
                "<!-- lore:ignore plan/field-missing -- nothing is stored -->\n## 3. Data Mapping")
            .replace("Unmapped fields are left out. ", ""));

    var report = folder.check("plan.md");

    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed())
        .singleElement()
        .satisfies(one ->
            assertThat(one.finding().message())
                .isEqualTo("Data Mapping: Unmapped fields is not said"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None needed.",
        "- None.",
        "No external credentials\nare required. All of it is local.",
        "This change needs no external services.",
        "- Nothing is needed.",
        "| Service | Fallback |\n|---|---|\n| None | - |"
      })
  void a_plan_that_needs_no_service_says_so_in_a_sentence_of_its_own(String said) {
    folder.with("plan.md", "# Plan: tidy up\n\n## Credential & Service Access Plan\n\n" + said);

    assertThat(folder.found("plan.md")).noneMatch(one -> one.contains("plan/artefact-missing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No approval needed.",
        "The key of the bank is in the vault. None needed besides.",
        "- Bank: a key\n- No credentials are needed for the archive.",
        "| Service | Fallback |\n|---|---|\n| Bank | none needed |",
        "No new accounts are needed.\n\n- Bank: the key that is there"
      })
  void what_one_service_lacks_is_not_said_of_the_plan(String said) {
    folder.with("plan.md", "# Plan: tidy up\n\n## Credential & Service Access Plan\n\n" + said);

    assertThat(folder.found("plan.md"))
        .filteredOn(one -> one.contains("plan/artefact-missing"))
        .hasSize(6);
  }

  @Test
  void what_a_story_leaves_vague_is_found_on_its_own_line() {
    folder.with(
        "plan.md",
        """
        # Plan: tidy up

        ## Stories

        - US-001: Read the file.

          Its lines are counted.

          - Errors: TBD

          And what is left
          is TBD.
        """);

    assertThat(folder.found("plan.md"))
        .filteredOn(one -> one.contains("plan/vague-phrase"))
        .containsExactly(
            "9 P2 plan/vague-phrase: says nothing: TBD",
            "12 P2 plan/vague-phrase: says nothing: TBD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '## Plan: pay with Mollie\n\n## Background\n\nThe API of Stripe.' | 1 P0 plan/skill-plan-missing: Mollie is integrated
          '## Draft\n\n# Pay with Mollie\n\nBy card.\n\n# Background\n\nThe API of Stripe.' | 3 P0 plan/skill-plan-missing: Mollie is integrated
          """)
  void a_plan_integrates_what_its_title_names_and_not_what_stands_in_any_section(
      String plan, String found) {
    folder.with("plan.md", plan.replace("\\n", "\n"));

    assertThat(folder.found("plan.md"))
        .filteredOn(one -> one.contains("plan/skill-plan-missing"))
        .containsExactly(found + " and there is no section Integration Skill Plan");
  }

  @Test
  void what_is_no_plan_at_all_lacks_everything() {
    folder.with("notes.md", "Some words.\n");

    assertThat(folder.found("notes.md"))
        .hasSize(7)
        .allMatch(one -> one.startsWith("1 P0 plan/artefact-missing: no section: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "> ", "*a _b ", "[a", "| a | b |\n|---|---|\n", "1. Retry: 429\n"})
  void no_markdown_is_too_deep_or_too_wide(String piece) {
    folder.with("plan.md", "# Plan\n\n## Retry Logic\n\n" + piece.repeat(5_000) + "x\n");

    assertThat(folder.found("plan.md"))
        .contains("1 P0 plan/artefact-missing: no section: Auth Method");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90  | ''
          400 | plan.md:3: Endpoint Specs: rows behind the first 100 are not held to their fields; plan.md:3: Endpoint Specs: what stands behind its first 2000 fields is not read
          """)
  void what_a_long_section_leaves_unread_is_told_and_not_taken_for_missing(
      int rows, String unread) {
    var table = new StringBuilder("| Method | Path | Headers | Request | Response | Status |\n");
    table.append("|---|---|---|---|---|---|\n");
    for (int i = 0; i < rows; i++) {
      table.append("| GET | /v1/" + i + " | Authorization | none | a payment | 200 |\n");
    }
    var said = "\nRate limits: none. Version 2. Pagination: none.\n";
    folder.with("plan.md", "# Plan: list\n\n## Endpoint Specs\n\n" + table + said);

    var report = folder.check("plan.md");

    assertThat(report.findings())
        .noneMatch(one -> one.rule().toString().equals("plan/field-missing"));
    assertThat(String.join("; ", report.notes())).isEqualTo(unread);
  }

  @Test
  void what_can_not_be_read_is_said() {
    folder.with("empty.md", " \n");

    assertThatThrownBy(() -> folder.check("empty.md"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("empty.md is empty");
    assertThatThrownBy(() -> folder.check("expertise"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("expertise is no file");
    assertThatThrownBy(() -> folder.check("gone.md"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("gone.md does not exist");
  }
}
