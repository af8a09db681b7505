package dev.lore;

import dev.lore.cli.Console;
import dev.lore.cli.OutputPipe;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program was started in.
 *
 * @param environment its variables
 */
record Surroundings(Map<String, String> environment) {
  /** An environment variable; empty where it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** {@code $XDG_CACHE_HOME/lore}, or {@code ~/.cache/lore} where that is not an absolute path. */
  Path cache() {
    var configured = Path.of(variable("XDG_CACHE_HOME"));
    return (configured.isAbsolute() ? configured : home().resolve(".cache")).resolve("lore");
  }

  /** The user's folder. */
  Path home() {
    return Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", "")));
  }

  /** The launcher tells which streams are terminals, since Java 21 can't. */
  Console console() {
    String terminals = System.getProperty("lore.terminals", "");
    boolean plain = !variable("NO_COLOR").isEmpty() || "dumb".equals(variable("TERM"));
    return new Console(
        stream(FileDescriptor.out, false),
        stream(FileDescriptor.err, true),
        Path.of("").toAbsolutePath(),
        terminals.contains("out") && !plain,
        terminals.contains("err"),
        version());
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flushedByLine) {
    return new PrintStream(
        new BufferedOutputStream(new OutputPipe(new FileOutputStream(descriptor))),
        flushedByLine,
        StandardCharsets.UTF_8);
  }

  /** Lore's own version. */
  static String version() {
    String version = Lore.class.getPackage().getImplementationVersion();
    return version == null ? "0-unpackaged" : version;
  }
}
