package dev.lore.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.UserError;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Runs the {@code git} binary in one folder.
 *
 * <p>It takes no locks that it can do without, asks for nothing at the terminal, and starts no
 * program that the repository's configuration names.
 */
final class GitCommand {
  private static final List<String> START =
      List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false");

  private final Path folder;

  GitCommand(Path folder) {
    this.folder = folder;
  }

  /**
   * What one run left.
   *
   * @param code 0 where it did what was asked
   * @param out all of standard output
   * @param err all of standard error, without outer white space
   */
  record Outcome(int code, String out, String err) {
    boolean succeeded() {
      return code == 0;
    }

    /** The output without its last line end. */
    String line() {
      return out.strip();
    }

    /** The fields of output written with {@code -z}. */
    List<String> fields() {
      return out.isEmpty() ? List.of() : List.of(out.split("\0"));
    }
  }

  /**
   * Runs git with {@code arguments}.
   *
   * @throws UserError when there is no git
   */
  Outcome run(String... arguments) {
    var line = new ArrayList<>(START);
    line.addAll(List.of(arguments));
    var builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    try {
      return outcome(builder.start());
    } catch (IOException missing) {
      if (!Files.isDirectory(folder)) {
        throw UserError.input(folder + " is not a folder", "Name a folder that is there.");
      }
      throw UserError.input(
          "git can't be started: " + missing.getMessage(), "Install git, and put it on the PATH.");
    }
  }

  /**
   * Runs git, which must succeed.
   *
   * @param doing what it does, for the message: "list the changes"
   * @throws UserError with git's own words when it fails
   */
  Outcome must(String doing, String... arguments) {
    var outcome = run(arguments);
    if (!outcome.succeeded()) {
      throw UserError.input(
          "git can't " + doing + ": " + outcome.err().lines().findFirst().orElse("no reason given"),
          "Run `git " + String.join(" ", arguments) + "` in " + folder + " to see more.");
    }
    return outcome;
  }

  private static Outcome outcome(Process process) throws IOException {
    process.getOutputStream().close();
    var err = CompletableFuture.supplyAsync(() -> read(process.errorReader(UTF_8)));
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      return new Outcome(process.waitFor(), out, err.join().strip());
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  private static String read(Reader reader) {
    try (reader) {
      var text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
