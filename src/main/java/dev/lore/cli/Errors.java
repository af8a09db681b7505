package dev.lore.cli;

import dev.lore.model.UserError;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where the command line tells of what went wrong; a stack trace is for bugs of Lore
 * only.
 */
final class Errors {
  private Errors() {}

  static int usage(ParameterException wrong, String[] arguments) {
    var line = wrong.getCommandLine();
    line.getErr().println("lore: " + wrong.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(wrong, line.getErr())) {
      line.getErr()
          .println("  `" + line.getCommandSpec().qualifiedName() + " --help` tells what there is.");
    }
    return ExitCode.USAGE;
  }

  static int execution(Exception thrown, CommandLine line, ParseResult parsed) {
    if (thrown instanceof UserError error) {
      line.getErr().println("lore: " + error.problem());
      line.getErr().println("  " + error.advice());
      return ExitCode.of(error);
    }
    line.getErr()
        .println("lore: a bug; please report what follows, and the command that led to it");
    thrown.printStackTrace(line.getErr());
    return ExitCode.BUG;
  }
}
