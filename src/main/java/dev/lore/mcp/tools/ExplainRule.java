package dev.lore.mcp.tools;

import dev.lore.app.RuleService;
import dev.lore.mcp.call.Arguments;
import dev.lore.mcp.call.Input;
import dev.lore.mcp.call.Inputs;
import dev.lore.mcp.call.Listing;
import dev.lore.mcp.call.LoreTool;
import dev.lore.mcp.call.ToolCard;
import dev.lore.model.RuleId;
import java.util.function.Supplier;

/** {@code explain_rule}: a rule's page. */
public final class ExplainRule implements LoreTool {
  private static final ToolCard CARD =
      new ToolCard(
          "explain_rule",
          "Say why a rule matters, how to mend what it finds and what it does not see. Call it for"
              + " each rule that audit_code reports, before changing code or accepting a finding.",
          Inputs.paged(
              "explain_rule",
              Input.text("rule", "its id, such as p0/errgroup-unlimited", 100).needed()),
          Schema.page(
              "rule", "string",
              "severity", "string",
              "summary", "string",
              "text", "string"),
          ToolCard.Effect.READS);

  private final Supplier<RuleService> rules;

  /** The tool over {@code rules}. */
  public ExplainRule(Supplier<RuleService> rules) {
    this.rules = rules;
  }

  @Override
  public ToolCard card() {
    return CARD;
  }

  @Override
  public Listing call(Caller caller, Arguments given) {
    var rule = rules.get().explain(caller.folder(), RuleId.of(given.text("rule")));
    return new Listing(
        "",
        Fields.of(
            "rule", rule.id().toString(),
            "severity", rule.severity().name(),
            "summary", rule.summary()),
        "text",
        MarkdownText.blocks(rule.page()));
  }
}
