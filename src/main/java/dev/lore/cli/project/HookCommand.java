package dev.lore.cli.project;

import dev.lore.app.project.HookService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.model.Finding;
import dev.lore.model.UserError;
import dev.lore.report.text.Printable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lore hook}: what clients run. Whatever goes wrong, the agent goes on: exit code 0, no
 * answer, a line on standard error.
 */
@Command(
    name = "hook",
    mixinStandardHelpOptions = true,
    description = "Answer a coding agent's hook; `lore init` sets them up.",
    footer = {
      "",
      "Reads the client's JSON on standard input and answers in its form. It always exits with 0.",
      "",
      "Examples:",
      "  lore hook session-start <input.json",
      "  lore hook before-stop --client cursor <input.json"
    })
final class HookCommand implements Callable<Integer> {
  private static final int FINDINGS = 10;

  private final Console console;
  private final Supplier<HookService> hooks;

  @Parameters(
      paramLabel = "EVENT",
      arity = "0..1",
      description = "session-start, after-edit or before-stop.")
  private String event = "";

  @Option(
      names = "--client",
      paramLabel = "CLIENT",
      description = "Whose form to answer in; told from the input if not given.")
  private String client = "";

  HookCommand(Console console, Supplier<HookService> hooks) {
    this.console = console;
    this.hooks = hooks;
  }

  @Override
  public Integer call() {
    try {
      var input = HookInput.read(System.in, console.workingDirectory().toRealPath());
      var answer = answer(input);
      if (!answer.isEmpty()) {
        console.out().println(answer);
      }
    } catch (UserError e) {
      console.err().println("lore: " + Printable.text(e.problem()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      console.err().println("lore: the hook failed: " + Printable.text(e.toString()));
    }
    return ExitCode.CLEAN;
  }

  private String answer(HookInput input) {
    var form = form(input);
    return switch (event) {
      case "session-start" -> {
        var text = hooks.get().sessionStart(input.folder());
        yield text.isEmpty() ? "" : form.start(printable(text)).toString();
      }
      case "after-edit" -> {
        var text =
            input.files().isEmpty()
                ? ""
                : told(hooks.get().afterEdit(input.folder(), input.files(), input.session()));
        yield text.isEmpty() ? "" : form.edit(text).toString();
      }
      case "before-stop" -> {
        var text = input.stopped() ? "" : hooks.get().beforeStop(input.folder(), input.session());
        yield text.isEmpty() ? "" : form.stop(text).toString();
      }
      default ->
          throw new UserError(
              "there is no hook '" + event + "'", "session-start, after-edit or before-stop.");
    };
  }

  private HookForm form(HookInput input) {
    return switch (client) {
      case "cursor" -> HookForm.CURSOR;
      case "vscode" -> HookForm.VSCODE;
      default -> input.cursor() ? HookForm.CURSOR : HookForm.CLAUDE;
    };
  }

  private static String printable(String text) {
    return text.lines().map(Printable::text).collect(Collectors.joining("\n"));
  }

  private static String told(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    var lines =
        findings.stream()
            .limit(FINDINGS)
            .map(f -> f.at() + " " + f.severity() + " " + f.rule() + ": " + f.message())
            .map(Printable::text)
            .collect(Collectors.joining("\n"));
    int more = findings.size() - FINDINGS;
    return "Lore's audit of the edited file finds:\n"
        + lines
        + (more > 0 ? "\nand " + more + " more (`lore audit`)" : "")
        + "\n`lore rules explain ID` says why it matters and what to do.";
  }
}
