package dev.lore.cli;

import dev.lore.cli.knowledge.BriefCommand;
import dev.lore.cli.knowledge.FindCommand;
import dev.lore.cli.knowledge.IndexCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lore} itself, the command above all others. */
@Command(
    name = "lore",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Knowledge and rules for third-party integrations: brief a task, keep what was learned,"
            + " audit what was built.",
    footer = {
      "",
      "Examples:",
      "  lore brief \"take payments with Stripe\"",
      "  lore find webhook signature",
      "  lore audit",
      "  lore learn \"Webhook retries come for three days\" --integration stripe",
      "  lore validate",
      "  lore help audit",
      "",
      "What answers in text answers in JSON too, with --format json."
    })
public final class LoreCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Runs one command and returns its {@link ExitCode}; services are made when a command first needs
   * them.
   */
  public static int run(Console console, Services services, String... arguments) {
    int code = line(console, services).execute(arguments);
    return console.out().checkError() ? Errors.unwritable(console) : code;
  }

  private static CommandLine line(Console console, Services services) {
    var line =
        new CommandLine(new LoreCommand())
            .addSubcommand(new AuditCommand(console, services.code().audits()))
            .addSubcommand(new RulesCommand(console, services.code().rules()))
            .addSubcommand(new FindCommand(console, services.questions().find()))
            .addSubcommand(new BriefCommand(console, services.questions().briefs()))
            .addSubcommand(new IndexCommand(console, services.questions().find()))
            .addSubcommand(new LearnCommand(console, services.knowledge().learnings()))
            .addSubcommand(new LearningsCommand(console, services.knowledge().learnings()))
            .addSubcommand(new CatalogCommand(console, services.knowledge().catalog()))
            .addSubcommand(new ChangesCommand(console, services.code().changes()))
            .addSubcommand(new ValidateCommand(console, services.knowledge().validations()))
            .addSubcommand(new SchemaCommand(console, services.knowledge().schemas()))
            .addSubcommand(new ServeCommand(console, services.servers().http()))
            .addSubcommand(new MergeDriverCommand(console, services.knowledge().merges()))
            .addSubcommand(new McpCommand(console, services.servers().agents()))
            .addSubcommand(new GenerateCompletion())
            .addSubcommand(new HelpCommand());
    services.plans().commands(console).forEach(line::addSubcommand);
    services.project().commands(console).forEach(line::addSubcommand);
    services.skills().commands(console).forEach(line::addSubcommand);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Errors::usage)
        .setExecutionExceptionHandler(Errors::execution);
    versioned(line, "lore " + console.version());
    return line;
  }

  private static void versioned(CommandLine line, String version) {
    line.getCommandSpec().version(version);
    line.getSubcommands().values().forEach(below -> versioned(below, version));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
