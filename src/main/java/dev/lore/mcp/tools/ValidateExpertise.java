package dev.lore.mcp.tools;

import dev.lore.app.ValidationService;
import dev.lore.mcp.call.Arguments;
import dev.lore.mcp.call.Inputs;
import dev.lore.mcp.call.Listing;
import dev.lore.mcp.call.LoreTool;
import dev.lore.mcp.call.ToolCard;
import dev.lore.model.Issue;
import dev.lore.report.text.Printable;
import java.util.Locale;
import java.util.function.Supplier;

/** {@code validate_expertise}: whether what is written down is still so. */
public final class ValidateExpertise implements LoreTool {
  private static final ToolCard CARD =
      new ToolCard(
          "validate_expertise",
          "Hold the project's expertise/ against its code: YAML, paths, variables, integrations."
              + " Call it after editing expertise, and when what it says seems out of date.",
          Inputs.paged("validate_expertise"),
          Schema.page(
              "passed", "boolean",
              "files", "integer",
              "issues",
                  Schema.objects(
                      "weight", "string",
                      "path", "string",
                      "line", "integer",
                      "problem", "string",
                      "advice", "string")),
          ToolCard.Effect.READS);

  private final Supplier<ValidationService> validations;

  /** The tool over {@code validations}. */
  public ValidateExpertise(Supplier<ValidationService> validations) {
    this.validations = validations;
  }

  @Override
  public ToolCard card() {
    return CARD;
  }

  @Override
  public Listing call(Caller caller, Arguments given) {
    var report = validations.get().validate(caller.folder(), null);
    boolean passed = !report.failed();
    return new Listing(
        (passed ? "passed: " : "NOT passed: ")
            + report.issues().size()
            + " issues in "
            + report.files()
            + " expertise files",
        Fields.of("passed", passed, "files", report.files()),
        "issues",
        report.issues().stream().map(ValidateExpertise::item).toList());
  }

  private static Listing.Item item(Issue issue) {
    var weight = issue.weight().name().toLowerCase(Locale.ROOT);
    return new Listing.Item(
        Printable.text(issue.at() + "  " + weight + "  " + issue.problem() + ". " + issue.advice()),
        Fields.of(
            "weight", weight,
            "path", issue.at().path(),
            "line", issue.at().line(),
            "problem", issue.problem(),
            "advice", issue.advice()));
  }
}
