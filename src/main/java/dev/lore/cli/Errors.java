package dev.lore.cli;

import dev.lore.model.KeyLike;
import dev.lore.model.UserError;
import dev.lore.report.text.Printable;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    tell(line.getErr(), String.valueOf(wrong.getMessage()), advice(wrong));
    return ExitCode.USAGE;
  }

  private static String advice(ParameterException wrong) {
    var near =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.<String>of();
    if (near.isEmpty() && severalWords(wrong)) {
      return "Put a text of several words in quotes.";
    }
    return near.isEmpty()
        ? "`"
            + wrong.getCommandLine().getCommandSpec().qualifiedName()
            + " --help` tells what there is."
        : "Did you mean " + String.join(" or ", near) + "?";
  }

  /** Whether words follow where the command takes one text. */
  private static boolean severalWords(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unmatched
        && wrong.getCommandLine().getCommandSpec().positionalParameters().stream()
            .anyMatch(text -> text.arity().max() == 1)
        && unmatched.getUnmatched().stream().noneMatch(word -> word.startsWith("-"));
  }

  static int execution(Exception thrown, CommandLine line, ParseResult parsed) {
    if (thrown instanceof UserError error) {
      tell(line.getErr(), error.problem(), error.advice());
      return ExitCode.of(error);
    }
    line.getErr()
        .println("lore: a bug; please report what follows, and the command that led to it");
    thrown.printStackTrace(line.getErr());
    return ExitCode.BUG;
  }

  /** Tells of an error that does not end the command. */
  static void tell(Console console, UserError error) {
    var err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
    tell(err, error.problem(), error.advice());
  }

  static int unwritable(Console console) {
    tell(
        new PrintWriter(console.err(), true, StandardCharsets.UTF_8),
        "standard output can't be written to",
        "Is its disk full? `lore audit --output FILE` writes the report elsewhere.");
    return ExitCode.INPUT;
  }

  /** Names and values in it may come from a stranger's files, or be keys by mistake. */
  private static void tell(PrintWriter err, String problem, String advice) {
    KeyLike.masked("lore: " + problem + "\n  " + advice)
        .lines()
        .map(Printable::text)
        .forEach(err::println);
  }
}
