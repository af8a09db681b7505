package dev.lore.cli.project;

import dev.lore.app.project.SetUpReport;
import dev.lore.app.project.SetUpRequest;
import dev.lore.app.project.SetUpService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.report.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lore init}: sets Lore up in a project and for the agents in it. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Set Lore up in a project and for the coding agents in it.",
    footer = {
      "",
      "Makes expertise/ and lore.yaml, registers the merge driver, and adds to each client's own"
          + " files the MCP server, the hooks and a section of AGENTS.md or CLAUDE.md. The rest of"
          + " those files stays to the byte; a second run changes nothing.",
      "",
      "Clients: claude-code, codex, opencode, cursor, vscode, all.",
      "",
      "Exit codes: 0 done, 2 usage, 3 something was left alone; standard error says what and why.",
      "",
      "Examples:",
      "  lore init --dry-run",
      "  lore init --client claude-code --client codex",
      "  lore init --undo"
    })
final class InitCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<SetUpService> setUps;

  @Option(
      names = "--client",
      paramLabel = "CLIENT",
      description =
          "Whom to set up; may be given more than once. Those that are in use here if not given.")
  private List<String> clients = new ArrayList<>();

  @Option(names = "--no-hooks", description = "Leave the hooks out.")
  private boolean withoutHooks;

  @Option(
      names = "--command",
      paramLabel = "PATH",
      description = "How Lore is started; lore if not given.")
  private String command = "lore";

  @Option(names = "--dry-run", description = "Print the changes as a diff, and write nothing.")
  private boolean dryRun;

  @Option(names = "--undo", description = "Take out what init has put in, and nothing else.")
  private boolean undo;

  InitCommand(Console console, Supplier<SetUpService> setUps) {
    this.console = console;
    this.setUps = setUps;
  }

  @Override
  public Integer call() {
    var request = new SetUpRequest(clients, !withoutHooks, command, dryRun);
    var folder = console.workingDirectory();
    var out = console.out();
    var report = undo ? setUps.get().undo(folder, request) : setUps.get().init(folder, request);
    if (dryRun) {
      out.print(report.diff());
      report.done().stream().filter(line -> line.startsWith("git ")).forEach(out::println);
    } else {
      tell(report);
    }
    for (var fault : report.left()) {
      console.err().println("lore: " + Printable.text(fault.at() + ": " + fault.problem()));
      console.err().println("  " + Printable.text(fault.advice()));
    }
    return report.left().isEmpty() ? ExitCode.CLEAN : ExitCode.INPUT;
  }

  private void tell(SetUpReport report) {
    var out = console.out();
    report.done().forEach(line -> out.println(Printable.text(line)));
    if (report.done().isEmpty()) {
      out.println("nothing to do in " + Printable.text(report.root()));
    }
    report.notes().forEach(out::println);
  }
}
