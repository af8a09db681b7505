package dev.lore.cli.plan;

import dev.lore.app.plan.draft.NewFile;
import dev.lore.app.plan.draft.PlanDraftService;
import dev.lore.cli.Console;
import dev.lore.cli.ExitCode;
import dev.lore.cli.ReportTarget;
import dev.lore.report.document.DocumentFormat;
import dev.lore.report.document.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore plan}: a plan for a request, from what is known. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description =
        "Draft a plan for a request: what is known with its source, what is proposed, what is"
            + " open.",
    footer = {
      "",
      "The draft passes `lore check-plan` but for its open questions.",
      "",
      "Examples:",
      "  lore plan \"send delivery notices by SMS with Twilio\"",
      "  lore plan \"take payments with Mollie\" --project ../shop --output docs/plan.md"
    })
public final class PlanCommand implements Callable<Integer> {
  /** The forms of a plan. */
  enum Form {
    MARKDOWN,
    JSON
  }

  private final Console console;
  private final Supplier<PlanDraftService> drafts;

  @Parameters(arity = "1..*", paramLabel = "REQUEST", description = "What is wanted, in words.")
  private List<String> request = new ArrayList<>();

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "The project that it is for; that of the working directory if not given.")
  private Path project = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown or json; markdown if not given.")
  private Form format = Form.MARKDOWN;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the plan to a new FILE, not to standard output.")
  private @Nullable Path output;

  /** The command over the service that {@code drafts} gives. */
  public PlanCommand(Console console, Supplier<PlanDraftService> drafts) {
    this.console = console;
    this.drafts = drafts;
  }

  @Override
  public Integer call() throws IOException {
    var folder = console.workingDirectory().resolve(project);
    if (output == null) {
      write(folder, console.out());
      console.out().flush();
      return ExitCode.CLEAN;
    }
    var file = new NewFile(console.workingDirectory().resolve(output), output.toString());
    file.hold();
    var whole = new ByteArrayOutputStream();
    write(folder, whole);
    try {
      file.write(whole.toByteArray());
    } catch (IOException unwritable) {
      throw ReportTarget.unwritable(output.toString(), unwritable);
    }
    return ExitCode.CLEAN;
  }

  private void write(Path folder, OutputStream out) throws IOException {
    var document = new PlanDocument(drafts.get().draft(folder, String.join(" ", request)));
    var form = format == Form.JSON ? DocumentFormat.JSON : DocumentFormat.TEXT;
    form.write(document, false, out);
  }
}
