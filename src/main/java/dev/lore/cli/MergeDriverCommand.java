package dev.lore.cli;

import dev.lore.app.MergeRequest;
import dev.lore.app.MergeService;
import dev.lore.model.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lore merge-driver}: what git runs to merge knowledge files. */
@Command(
    name = "merge-driver",
    mixinStandardHelpOptions = true,
    description = "Merge knowledge files of two branches entry by entry, for git.",
    footer = {
      "",
      "Exit codes: 0 merged, 1 conflicts are marked in OURS, 2 usage, 3 files that can't be read.",
      "",
      "Examples:",
      "  lore merge-driver --register",
      "  lore merge-driver --unregister",
      "  lore merge-driver %%O %%A %%B %%P"
    })
final class MergeDriverCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<MergeService> merges;

  @Parameters(
      paramLabel = "BASE OURS THEIRS [PATH]",
      arity = "0..4",
      description =
          "Git's %%O, %%A, %%B and %%P: three versions of a file, of which OURS receives the"
              + " outcome, and its path in the repository.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--marker-size",
      paramLabel = "SIZE",
      description = "Git's %%L: how many characters a conflict marker has; 7 if not given.")
  private int markerSize = 7;

  @Option(
      names = "--register",
      description =
          "Add the driver to .gitattributes and to the configuration of this clone; doing so twice"
              + " changes nothing.")
  private boolean register;

  @Option(names = "--unregister", description = "Take back what --register did.")
  private boolean unregister;

  @Option(
      names = "--command",
      paramLabel = "COMMAND",
      description = "With --register: how a shell starts Lore; lore if not given.")
  private String command = "lore";

  MergeDriverCommand(Console console, Supplier<MergeService> merges) {
    this.console = console;
    this.merges = merges;
  }

  @Override
  public Integer call() {
    if ((register ? 1 : 0) + (unregister ? 1 : 0) + (files.isEmpty() ? 0 : 1) != 1
        || (!files.isEmpty() && files.size() < 3)
        || markerSize < 1) {
      throw new UserError(
          "merge-driver takes BASE OURS THEIRS [PATH], or --register, or --unregister",
          "`lore merge-driver --register` lets git call it; you need not call it yourself.");
    }
    if (files.isEmpty()) {
      return tell(
          register
              ? merges.get().register(console.workingDirectory(), command)
              : merges.get().unregister(console.workingDirectory()));
    }
    return merge();
  }

  private int tell(List<String> done) {
    done.forEach(console.out()::println);
    if (done.isEmpty()) {
      console.out().println("nothing to do");
    }
    return ExitCode.CLEAN;
  }

  private int merge() {
    var outcome =
        merges
            .get()
            .merge(
                new MergeRequest(
                    place(0),
                    place(1),
                    place(2),
                    files.size() > 3 ? files.get(3) : files.get(1),
                    markerSize));
    outcome.notes().forEach(note -> console.err().println("lore: " + note));
    return outcome.conflicts() == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private Path place(int index) {
    return console.workingDirectory().resolve(files.get(index));
  }
}
