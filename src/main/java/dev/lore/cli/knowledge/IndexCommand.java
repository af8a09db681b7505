package dev.lore.cli.knowledge;

import dev.lore.app.find.FindService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.model.UserError;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lore index}: what a server does in the background, here and now. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Make knowledge findable by meaning too, ahead of searches.",
    footer = {
      "",
      "A search brings the words of the index up to date by itself. Vectors, by",
      "which texts are found that say the same in other words, take a twentieth of",
      "a second a text: they are made here, or in the background by `lore serve` and",
      "`lore mcp`. What one process has made serves all.",
      "",
      "Examples:",
      "  lore index",
      "  lore index --seconds 20"
    })
public final class IndexCommand implements Callable<Integer> {
  private static final int DAY = 24 * 60 * 60;

  private final Console console;
  private final Supplier<FindService> find;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long it may take; as long as it needs if not given.")
  private int seconds = DAY;

  /** The command, over a service that is made when it runs. */
  public IndexCommand(Console console, Supplier<FindService> find) {
    this.console = console;
    this.find = find;
  }

  @Override
  public Integer call() {
    if (seconds < 1 || seconds > DAY) {
      throw new UserError("--seconds is " + seconds, "Give a number from 1 to " + DAY + ".");
    }
    var vectors = find.get().embedMissing(console.workingDirectory(), Duration.ofSeconds(seconds));
    if (!vectors.trouble().isEmpty()) {
      throw UserError.input(
          "the embedding model could not be loaded: " + vectors.trouble(),
          "`lore find` goes on by words alone.");
    }
    console.out().println(vectors.made() + " vectors made, " + vectors.missing() + " missing");
    return ExitCode.CLEAN;
  }
}
