package dev.lore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Lore as a process of its own: the JVM and class path of the tests, the options of the launcher
 * and an environment of nothing but what is given.
 *
 * @param folder the process's working directory
 * @param home its user's, which holds cache and settings
 */
record LoreProcess(Path folder, Path home, Map<String, String> environment, List<String> options) {
  /** What a process leaves: its code and what it wrote. */
  record Outcome(int code, String out, String err) {}

  static LoreProcess in(Path folder) throws IOException {
    return in(folder, Files.createTempDirectory(folder.toAbsolutePath().getParent(), "home"));
  }

  static LoreProcess in(Path folder, Path home) {
    return new LoreProcess(folder, home, Map.of("LC_ALL", "C.UTF-8"), List.of());
  }

  LoreProcess with(String variable, String value) {
    var more = new TreeMap<>(environment);
    more.put(variable, value);
    return new LoreProcess(folder, home, more, options);
  }

  LoreProcess withOption(String option) {
    var more = new ArrayList<>(options);
    more.add(option);
    return new LoreProcess(folder, home, environment, more);
  }

  Outcome run(String... arguments) {
    return outcome(start(command(arguments)));
  }

  /** Runs a line of sh, in which {@code "$@"} stands for the program with these arguments. */
  Outcome shell(String line, String... arguments) {
    var command = new ArrayList<>(List.of("sh", "-c", line, "sh"));
    command.addAll(command(arguments));
    return outcome(start(command));
  }

  Started start(String... arguments) {
    return start(command(arguments));
  }

  /** A process under way, and where its streams go. */
  record Started(Process process, Path out, Path err) {}

  private Started start(List<String> command) {
    try {
      var out = Files.createTempFile(home, "out", "");
      var err = Files.createTempFile(home, "err", "");
      var builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().put("PATH", System.getenv("PATH"));
      builder.environment().put("HOME", home.toString());
      builder.environment().putAll(environment);
      return new Started(builder.start(), out, err);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Outcome outcome(Started started) {
    try {
      if (!started.process().waitFor(60, TimeUnit.SECONDS)) {
        started.process().destroyForcibly();
        throw new IllegalStateException("still running after a minute");
      }
      return new Outcome(started.process().exitValue(), text(started.out()), text(started.err()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private List<String> command(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable"));
    command.add("-Djava.util.logging.config.file=/dev/null");
    command.add("--enable-native-access=ALL-UNNAMED");
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.lore.Lore"));
    command.addAll(List.of(arguments));
    return command;
  }
}
