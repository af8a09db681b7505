package dev.lore.cli.skill;

import dev.lore.app.skill.SkillCheckRequest;
import dev.lore.app.skill.SkillCheckService;
import dev.lore.app.skill.SkillFixService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.model.Severity;
import dev.lore.model.SkillProfile;
import dev.lore.report.ReportFormat;
import dev.lore.report.ReportOptions;
import dev.lore.report.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore skill check}: holds skills to the form that clients read. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Hold skills to the specification, or to what a client reads.",
    footer = {
      "",
      "Exit codes: 0 clean, 1 findings of P0 or P1, 2 usage, 3 nothing to check or unreadable"
          + " input.",
      "",
      "Examples:",
      "  lore skill check",
      "  lore skill check docs/skills/trello --profile claude-code --fix",
      "  lore skill check --format sarif"
    })
final class SkillCheckCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<SkillCheckService> checks;
  private final Supplier<SkillFixService> fixes;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Skills, or folders with skills, of one project; where clients look if none is given.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "spec, claude-code, codex or opencode; spec if not given.")
  private SkillProfile profile = SkillProfile.SPEC;

  @Option(
      names = "--fix",
      description =
          "First mend what needs no judgement: names after folders, lists of tools, unknown"
              + " fields into metadata.")
  private boolean fix;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, sarif or markdown; text if not given.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-v", "--verbose"},
      description = "List each accepted finding and kept rule.")
  private boolean verbose;

  SkillCheckCommand(
      Console console, Supplier<SkillCheckService> checks, Supplier<SkillFixService> fixes) {
    this.console = console;
    this.checks = checks;
    this.fixes = fixes;
  }

  @Override
  public Integer call() throws IOException {
    var folder = console.workingDirectory();
    var all = paths.stream().map(folder::resolve).toList();
    var request = new SkillCheckRequest(folder, all, profile, Severity.P1);
    if (fix) {
      fixes
          .get()
          .fix(request)
          .forEach(file -> console.err().println("lore: mended " + Printable.text(file)));
    }
    var report = checks.get().check(request);
    var options = new ReportOptions(console.colour(), verbose, folder, console.version());
    format.write(report, options, console.out());
    return ExitCode.of(report);
  }
}
