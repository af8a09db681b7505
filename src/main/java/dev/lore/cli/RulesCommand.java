package dev.lore.cli;

import dev.lore.app.RuleService;
import dev.lore.model.RuleId;
import dev.lore.report.document.RuleDocument;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lore rules}: what is checked, and why. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "List the rules, or explain one.",
    footer = {
      "",
      "Examples:",
      "  lore rules list",
      "  lore rules explain security/secret-in-source"
    })
final class RulesCommand implements Runnable {
  private final Console console;
  private final Supplier<RuleService> rules;

  @Spec private CommandSpec spec = CommandSpec.create();

  RulesCommand(Console console, Supplier<RuleService> rules) {
    this.console = console;
    this.rules = rules;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "List the rules: id, severity, problem.")
  int list(@Mixin FormatOption format) throws IOException {
    var all = rules.get().list(console.workingDirectory());
    format.write(new RuleDocument(all, false), console);
    return ExitCode.CLEAN;
  }

  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      description = "Show a rule's page: why it matters, what to do, what it does not see.")
  int explain(
      @Parameters(paramLabel = "ID", description = "The rule, such as p0/errgroup-unlimited.")
          String id,
      @Mixin FormatOption format)
      throws IOException {
    var rule = rules.get().explain(console.workingDirectory(), RuleId.of(id));
    format.write(new RuleDocument(List.of(rule), true), console);
    return ExitCode.CLEAN;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: list or explain");
  }
}
