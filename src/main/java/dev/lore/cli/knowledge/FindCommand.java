package dev.lore.cli.knowledge;

import dev.lore.app.find.FindService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.model.Layer;
import dev.lore.model.PassageKind;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import dev.lore.report.knowledge.FindFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore find}: what is known that fits some words. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description =
        "Find knowledge: learnings, patterns, conventions, skills, integrations, rules, notes.",
    footer = {
      "",
      "Finding nothing is no error: exit codes are 0, 2 usage, 3 input that can't be read.",
      "",
      "Examples:",
      "  lore find webhook signature",
      "  lore find \"429 retry\" --integration stripe --kind learning",
      "  lore find --domain payments --since 2026-11-01 --format json"
    })
public final class FindCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<FindService> find;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words in any form.")
  private List<String> query = new ArrayList<>();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "learning, pattern, convention, integration, skill, rule or note.")
  private Set<PassageKind> kinds = new HashSet<>();

  @Option(names = "--domain", split = ",", paramLabel = "DOMAIN", description = "Such as payments.")
  private Set<String> domains = new HashSet<>();

  @Option(
      names = "--integration",
      split = ",",
      paramLabel = "NAME",
      description = "The service that it is about.")
  private Set<String> integrations = new HashSet<>();

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      description = "project or toolkit; both if not given.")
  private Set<Layer> layers = new HashSet<>();

  @Option(
      names = "--under",
      paramLabel = "PATH",
      description = "Only what is about this file or folder, or stands there.")
  private String under = "";

  @Option(names = "--since", paramLabel = "DATE", description = "Only of that day or later.")
  private String since = "";

  @Option(names = "--archived", description = "What was put aside too.")
  private boolean archived;

  @Option(
      names = "--files",
      split = ",",
      paramLabel = "PATH",
      description =
          "The files that you work on: what is about them comes earlier. What git says has changed"
              + " if not given.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "How many at most; 10 if not given.")
  private int limit = 10;

  @Option(names = "--words-only", description = "Leave out what fits by meaning alone.")
  private boolean wordsOnly;

  @Option(names = "--explain", description = "Say how each score came about.")
  private boolean explain;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text if not given.")
  private FindFormat format = FindFormat.TEXT;

  /** The command over the service that {@code find} gives. */
  public FindCommand(Console console, Supplier<FindService> find) {
    this.console = console;
    this.find = find;
  }

  @Override
  public Integer call() throws IOException {
    var filter = new SearchFilter(kinds, domains, integrations, layers, under, since, archived);
    var search = new Search(String.join(" ", query), filter, files, limit, 0);
    var folder = console.workingDirectory();
    var service = find.get();
    var hits = wordsOnly ? service.findByWords(folder, search) : service.find(folder, search);
    format.write(hits, explain, console.colour(), console.out());
    console.out().flush();
    if (format == FindFormat.TEXT) {
      hits.notes().forEach(note -> console.err().println("lore: " + note));
    }
    return ExitCode.CLEAN;
  }
}
