package dev.lore.app.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.model.PlanVerification;
import dev.lore.model.UserError;
import dev.lore.report.document.DocumentFormat;
import dev.lore.report.document.VerificationDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds plans against trees. */
class PlanVerifyServiceTest {
  @TempDir private Path scratch;
  private PlanFolder folder = new PlanFolder(Path.of(""));

  @BeforeEach
  void stand_in_a_project() throws IOException {
    folder = PlanFolder.in(scratch.toRealPath()).with("docs/plan.md", PlanFolder.whole());
  }

  @Test
  void what_is_there_holds_with_its_place_and_truths_stay_claims() throws IOException {
    folder
        .with(
            "src/mollie/client.ts",
            "const key = 'Idempotency-Key';\nexport function charge() {\n}\n")
        .with("src/checkout.ts", "\nimport { charge } from './mollie/client';\n");

    var outcome = verify(null);

    assertThat(text(outcome))
        .isEqualTo(
            """
            holds        src/mollie/client.ts: 3 lines, src/mollie/client.ts:1 (docs/plan.md:6)
            holds        src/checkout.ts -> src/mollie/client.ts (import): matches 'from .*/mollie/client', src/checkout.ts:2 (docs/plan.md:12)
            unconfirmed  A customer can pay by card: a claim (docs/plan.md:4)
            2 holds, 0 fails, 1 unconfirmed
            """);
    assertThat(outcome.failed()).isFalse();
  }

  @Test
  void a_hit_in_the_target_alone_is_no_link() throws IOException {
    folder
        .with(
            "src/mollie/client.ts",
            "// from src/mollie/client\nexport const charge = 'Idempotency-Key';\n\n")
        .with("src/checkout.ts", "pay();\n");

    assertThat(text(verify(null)))
        .contains(
            "fails        src/checkout.ts -> src/mollie/client.ts (import): 'from .*/mollie/client'"
                + " does not match; that it does in the target is no link (docs/plan.md:12)\n");
  }

  @Test
  void what_is_missing_short_or_empty_of_what_it_should_hold_fails() throws IOException {
    var said =
        """
        ---
        must_haves:
          artifacts:
            - path: gone.ts
            - {path: a.ts, min_lines: 3}
            - {path: a.ts, contains: nothing of this}
            - {path: a.ts, exports: [refund]}
            - {path: a.ts, exports: [pay]}
            - {path: link.ts}
            - {path: ../b.ts}
          key_links:
            - {from: a.ts, to: src/gone.ts}
            - {from: a.ts, to: pay}
        ---
        """;
    folder.with("docs/plan.md", said).with("a.ts", "run(pay);\n").with("../b.ts", "pay\n");
    Files.createSymbolicLink(
        folder.root().resolve("link.ts"), scratch.toRealPath().resolve("b.ts"));

    assertThat(text(verify(null)))
        .isEqualTo(
            """
            fails        gone.ts: is not there (docs/plan.md:4)
            fails        a.ts: 1 line, 3 at least (docs/plan.md:5)
            fails        a.ts: does not contain 'nothing of this' (docs/plan.md:6)
            fails        a.ts: does not name 'refund' (docs/plan.md:7)
            unconfirmed  a.ts: names 'pay', and no declaration shows (docs/plan.md:8)
            fails        link.ts: is not there (docs/plan.md:9)
            fails        a.ts -> src/gone.ts: src/gone.ts is not there (docs/plan.md:12)
            holds        a.ts -> pay: names it, a.ts:1 (docs/plan.md:13)
            fails        can't be verified: path '../b.ts' leads out of the tree (docs/plan.md:10)
            1 holds, 7 fails, 1 unconfirmed
            """);
  }

  @Test
  void another_tree_may_be_named() throws IOException {
    Files.createDirectories(scratch.resolve("other/src/mollie"));
    Files.writeString(
        scratch.resolve("other/src/mollie/client.ts"),
        "export const charge = 'Idempotency-Key';\n\n\n");

    assertThat(text(verify(scratch.resolve("other"))))
        .startsWith("holds        src/mollie/client.ts: 3 lines, src/mollie/client.ts:1");
  }

  @Test
  void claims_alone_are_no_pass() {
    folder.with("docs/plan.md", "---\nmust_haves: {truths: [All is well]}\n---\n# Plan\n");

    assertThat(verify(null).isIdle()).isTrue();
  }

  @Test
  void a_plan_without_must_haves_is_refused() {
    folder.with("docs/plan.md", "# Plan\n");

    assertThatThrownBy(() -> verify(null))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("docs/plan.md has no must_haves");
  }

  @Test
  void a_tree_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> verify(scratch.resolve("nowhere")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("nowhere does not exist");
    assertThatThrownBy(() -> verify(folder.root().resolve("docs/plan.md")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("plan.md is no folder");
  }

  private PlanVerification verify(@Nullable Path against) {
    return new PlanVerifyService().verify(folder.root().resolve("docs/plan.md"), against);
  }

  private static String text(PlanVerification outcome) throws IOException {
    var out = new ByteArrayOutputStream();
    DocumentFormat.TEXT.write(new VerificationDocument(outcome), false, out);
    return out.toString(UTF_8);
  }
}
