package dev.lore.report.document;

import dev.lore.model.ChangeReport;
import dev.lore.model.Confidence;
import dev.lore.model.FileChange;
import dev.lore.model.Integration;
import dev.lore.model.Issue;
import dev.lore.model.KeptLearning;
import dev.lore.model.KeyShape;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.Location;
import dev.lore.model.Particulars;
import dev.lore.model.PathCheck;
import dev.lore.model.PlanDraft;
import dev.lore.model.PlanVerification;
import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.Severity;
import dev.lore.model.Standing;
import dev.lore.model.ValidationReport;
import dev.lore.model.Webhook;
import java.util.List;
import java.util.Map;

/** A document of each kind with all that it can hold. */
final class Samples {
  static final String HOSTILE = "red \u001b[31m \u202e end\n\ud800";
  static final Location AT = new Location("expertise/x/expertise.yaml", 7, 5);

  static final Map<String, Document> FULL =
      Map.of(
          "validation",
          new ValidationDocument(
              new ValidationReport(
                  1,
                  List.of(
                      new PathCheck(AT, "src/a.ts", PathCheck.State.MOVED, 0, "lib/a.ts"),
                      new PathCheck(AT, "src/*.ts", PathCheck.State.GLOB, 4, "")),
                  2,
                  3,
                  List.of(
                      Issue.error(AT, "nothing is at x", "Delete the line."),
                      Issue.warning(AT, HOSTILE, "Look at it.")))),
          "changes",
          new ChangeDocument(
              new ChangeReport(
                  "main",
                  "0a1b2c3",
                  List.of(
                      new FileChange(FileChange.Kind.CREATED, "src/a.ts", "src/a.ts"),
                      new FileChange(FileChange.Kind.RENAMED, "src/b_test.go", "src/c_test.go")))),
          "learnings",
          new LearningDocument(
              List.of(
                  new KeptLearning(
                      "payments",
                      Layer.PROJECT,
                      true,
                      new Learning(
                          "l-abcdefghij",
                          "2026-01-02",
                          HOSTILE,
                          "paging",
                          List.of("src/a.ts"),
                          "stripe",
                          "gotcha",
                          2,
                          1,
                          AT))),
              true),
          "catalog",
          new CatalogDocument(
              List.of(
                  new Integration(
                      "stripe",
                      "Stripe",
                      "payments",
                      List.of("pay"),
                      false,
                      Map.of("npm", List.of("stripe")),
                      Map.of("go", List.of("github.com/stripe/stripe-go")),
                      List.of("STRIPE_SECRET_KEY"),
                      List.of("api.stripe.com"),
                      List.of(new KeyShape("stripe", "key", "sk_", "sk_[a-z]+", null)),
                      new Particulars(
                          "key",
                          "",
                          "",
                          new Webhook(
                              "Stripe-Signature", "HMAC-SHA256", true, Map.of(), List.of("x"))),
                      "https://example.com",
                      "",
                      new Standing(Confidence.HIGH, "", List.of()),
                      Layer.TOOLKIT))),
          "plan",
          new PlanDocument(
              new PlanDraft(
                  HOSTILE,
                  List.of("stripe"),
                  PlanDraft.Size.LARGE,
                  List.of(
                      PlanDraft.Part.list(
                          2,
                          HOSTILE,
                          List.of(
                              PlanDraft.Row.open(HOSTILE, "why?"),
                              PlanDraft.Row.known("", HOSTILE, HOSTILE))),
                      new PlanDraft.Part(
                          3,
                          "Table",
                          List.of("A", HOSTILE),
                          List.of(new PlanDraft.Row("", List.of("x|y", HOSTILE), HOSTILE)))))),
          "verification",
          new VerificationDocument(
              new PlanVerification(
                  List.of(
                      new PlanVerification.Check(
                          AT,
                          PlanVerification.Kind.LINK,
                          HOSTILE,
                          PlanVerification.Status.FAILS,
                          HOSTILE,
                          HOSTILE)))),
          "rules",
          new RuleDocument(
              List.of(
                  new RuleSummary(
                      RuleId.of("p0/x"), Severity.P0, true, "X", "No x.", "# X\n", Layer.TOOLKIT)),
              false));

  private Samples() {}
}
