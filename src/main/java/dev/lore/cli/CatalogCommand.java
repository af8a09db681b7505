package dev.lore.cli;

import dev.lore.app.CatalogService;
import dev.lore.model.CatalogDraft;
import dev.lore.report.document.CatalogDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lore catalog}: what is known of an integration. */
@Command(
    name = "catalog",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Show what is known of an integration, or add to it.",
    footer = {
      "",
      "Examples:",
      "  lore catalog show stripe",
      "  lore catalog add mailgun --category email --env-var MAILGUN_API_KEY --confidence low"
    })
final class CatalogCommand implements Runnable {
  private final Console console;
  private final Supplier<CatalogService> catalog;

  @Spec private CommandSpec spec = CommandSpec.create();

  CatalogCommand(Console console, Supplier<CatalogService> catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  /** The options of {@code add} that take one text. */
  static final class Texts {
    @Option(names = "--title", paramLabel = "TITLE", description = "As the provider writes it.")
    private @Nullable String title;

    @Option(names = "--category", paramLabel = "CATEGORY", description = "Such as payments.")
    private @Nullable String category;

    @Option(names = "--docs", paramLabel = "URL", description = "Where its API is documented.")
    private @Nullable String docs;

    @Option(names = "--source", paramLabel = "SOURCE", description = "Where this is known from.")
    private @Nullable String source;

    @Option(
        names = "--confidence",
        paramLabel = "LEVEL",
        description = "high, medium or low: how sure that is.")
    private @Nullable String confidence;

    private Map<String, String> given() {
      return Map.of(
          "title", text(title),
          "category", text(category),
          "docs", text(docs),
          "source", text(source),
          "confidence", text(confidence));
    }

    private static String text(@Nullable String given) {
      return given == null ? "" : given;
    }
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Add an entry to the project's catalogue, or to an entry.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Lower case, such as stripe.") String name,
      @Mixin Texts texts,
      @Option(names = "--env-var", paramLabel = "NAME", description = "A variable it needs.")
          @Nullable List<String> variables,
      @Option(names = "--alias", paramLabel = "NAME", description = "Another name for it.")
          @Nullable List<String> aliases,
      @Mixin FormatOption format)
      throws IOException {
    var lists =
        Map.of(
            "env_vars", variables == null ? List.<String>of() : variables,
            "aliases", aliases == null ? List.<String>of() : aliases);
    var draft = new CatalogDraft(name, texts.given(), lists);
    var folder = console.workingDirectory();
    var file = catalog.get().add(folder, draft);
    if (format.isText()) {
      console.out().println(file);
    } else {
      var entry = catalog.get().show(folder, name);
      format.write(new CatalogDocument(List.of(entry)), console);
    }
    return ExitCode.CLEAN;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Show what is known of an integration.")
  int show(
      @Parameters(paramLabel = "NAME", description = "Its name or an alias, such as stripe.")
          String name,
      @Mixin FormatOption format)
      throws IOException {
    var entry = catalog.get().show(console.workingDirectory(), name);
    format.write(new CatalogDocument(List.of(entry)), console);
    return ExitCode.CLEAN;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: add or show");
  }
}
