package dev.lore.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository on disk for one test, kept by the real git. */
public record GitFolder(Path root) {
  /** What a command left. */
  public record Outcome(int code, String out) {}

  /** A new one, on branch main. */
  public static GitFolder init(Path root) {
    var folder = new GitFolder(root);
    folder.git("init", "--quiet", "--initial-branch=main");
    return folder;
  }

  GitFolder with(String path, String text) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    return this;
  }

  String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  /** Commits all there is. */
  public void commit(String title) {
    git("add", "--all");
    git("commit", "--quiet", "--message", title);
  }

  /** Runs git, which must succeed, and gives its output. */
  public String git(String... arguments) {
    var outcome = attempt(arguments);
    if (outcome.code != 0) {
      throw new IllegalStateException("git " + String.join(" ", arguments) + ": " + outcome.out);
    }
    return outcome.out;
  }

  /** Runs git, which may fail. */
  public Outcome attempt(String... arguments) {
    var line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(arguments));
    return run(line);
  }

  Outcome run(List<String> line) {
    var builder = new ProcessBuilder(line).directory(root.toFile()).redirectErrorStream(true);
    var environment = builder.environment();
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_EDITOR", "true");
    for (var who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "Ann");
      environment.put("GIT_" + who + "_EMAIL", "ann@example.com");
    }
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var out = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Outcome(process.waitFor(), out);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A command that a shell starts Lore with, as these tests were compiled. */
  static String lore() {
    return "'"
        + Path.of(System.getProperty("java.home"), "bin", "java")
        + "' -XX:TieredStopAtLevel=1 -cp '"
        + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
        + "' dev.lore.Lore";
  }
}
