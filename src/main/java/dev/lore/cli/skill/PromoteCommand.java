package dev.lore.cli.skill;

import dev.lore.app.skill.PromotionService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.model.UserError;
import dev.lore.report.document.DocumentFormat;
import dev.lore.report.skill.PromotionsDocument;
import dev.lore.report.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lore promote}: takes skills of projects into a toolkit. */
@Command(
    name = "promote",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Show, apply or dismiss requests to take a project's skill into the toolkit.",
    footer = {
      "",
      "Requests are the files that `lore skill new` queues in pending-updates/.",
      "",
      "Examples:",
      "  lore promote list",
      "  lore promote apply trello --toolkit ../lore",
      "  lore promote dismiss trello --reason \"too special\""
    })
public final class PromoteCommand implements Runnable {
  private final Console console;
  private final Supplier<PromotionService> promotions;
  private final Supplier<Deciding> deciding;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Who decides, and for which toolkit, where options don't say.
   *
   * @param user the name of the user
   * @param toolkit from the user's settings; null where they name none
   */
  public record Deciding(String user, @Nullable Path toolkit) {}

  PromoteCommand(
      Console console, Supplier<PromotionService> promotions, Supplier<Deciding> deciding) {
    this.console = console;
    this.promotions = promotions;
    this.deciding = deciding;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "List the requests of the project, and what became of them.")
  int list(
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              description = "text or json; text if not given.")
          DocumentFormat format)
      throws IOException {
    var requests = promotions.get().list(console.workingDirectory());
    for (var fault : requests.faults()) {
      console.err().println("lore: " + Printable.text(fault.at() + ": " + fault.problem()));
    }
    format.write(new PromotionsDocument(requests.requests()), console.colour(), console.out());
    console.out().flush();
    return ExitCode.CLEAN;
  }

  @Command(name = "show", mixinStandardHelpOptions = true, description = "Print a request.")
  int show(
      @Parameters(paramLabel = "REQUEST", description = "Its id, or its skill.") String request) {
    promotions
        .get()
        .show(console.workingDirectory(), request)
        .text()
        .lines()
        .forEach(line -> console.out().println(Printable.text(line)));
    return ExitCode.CLEAN;
  }

  @Command(
      name = "apply",
      mixinStandardHelpOptions = true,
      description = {
        "Take the skill of a request into the toolkit, without the names and paths of the project.",
        "Refused are secrets, skills that fail their check, and services that the toolkit covers."
      })
  int apply(
      @Parameters(paramLabel = "REQUEST", description = "Its id, or its skill.") String request,
      @Option(
              names = "--toolkit",
              paramLabel = "DIR",
              description = "The toolkit's sources; `toolkit` of the user's settings if not given.")
          @Nullable Path toolkit,
      @Option(
              names = "--by",
              paramLabel = "NAME",
              description = "Who decides; the user if not given.")
          @Nullable String by) {
    var usual = deciding.get();
    var target = toolkit == null ? usual.toolkit() : console.workingDirectory().resolve(toolkit);
    if (target == null) {
      throw new UserError(
          "no toolkit is named",
          "Give --toolkit DIR, or write `toolkit: DIR` into the user's settings.yaml.");
    }
    var done =
        promotions
            .get()
            .apply(console.workingDirectory(), request, target, by == null ? usual.user() : by);
    done.replaced().forEach(line -> console.out().println("replaced  " + Printable.text(line)));
    console.out().println("applied   " + Printable.text(target.resolve(done.path()).toString()));
    return ExitCode.CLEAN;
  }

  @Command(
      name = "dismiss",
      mixinStandardHelpOptions = true,
      description = "Note that a request is not to be applied, and why.")
  int dismiss(
      @Parameters(paramLabel = "REQUEST", description = "Its id, or its skill.") String request,
      @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
          String reason,
      @Option(
              names = "--by",
              paramLabel = "NAME",
              description = "Who decides; the user if not given.")
          @Nullable String by) {
    var done =
        promotions
            .get()
            .dismiss(
                console.workingDirectory(),
                request,
                by == null ? deciding.get().user() : by,
                reason);
    console.out().println("dismissed " + Printable.text(done.id()));
    return ExitCode.CLEAN;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
