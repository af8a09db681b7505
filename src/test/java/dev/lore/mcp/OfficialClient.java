package dev.lore.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The official TypeScript client, driven by {@code src/test/mcp/agent.mjs}. */
final class OfficialClient {
  private static final Path SOURCE = Path.of("src/test/mcp").toAbsolutePath();
  private static final Path HOME = Path.of("target/npm-mcp").toAbsolutePath();
  private static final List<String> WANTED = List.of("package.json", "package-lock.json");

  private OfficialClient() {}

  /** Installs what the lock file names below {@code target}, where it is not there yet. */
  static synchronized void install() throws IOException {
    if (isThere()) {
      return;
    }
    Files.createDirectories(HOME);
    for (var name : WANTED) {
      Files.copy(SOURCE.resolve(name), HOME.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    run(HOME, List.of("npm", "ci", "--no-audit", "--no-fund"));
  }

  /** npm writes its own list last. */
  private static boolean isThere() throws IOException {
    if (!Files.exists(HOME.resolve("node_modules/.package-lock.json"))) {
      return false;
    }
    for (var name : WANTED) {
      if (Files.mismatch(SOURCE.resolve(name), HOME.resolve(name)) != -1) {
        return false;
      }
    }
    return true;
  }

  /** Tries one thing; {@code server} is the command or the address of the server. */
  static void tries(String attempt, Path project, List<String> server) throws IOException {
    var command = new ArrayList<>(List.of("node", "src/test/mcp/agent.mjs", attempt));
    command.add(HOME.toString());
    command.add(project.toString());
    command.addAll(server);
    run(Path.of("").toAbsolutePath(), command);
  }

  private static void run(Path folder, List<String> command) throws IOException {
    var name = command.stream().limit(3).toList(); // a class path is long
    var said = Files.createTempFile("client", ".txt");
    try {
      var process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      boolean ended = process.waitFor(180, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).as("%s ended; it said %s", name, Files.readString(said)).isTrue();
      assertThat(process.exitValue()).as("%s said %s", name, Files.readString(said)).isZero();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException missing) {
      throw new IOException(
          command.getFirst() + " can't be started: these tests need Node.js 20 or later, with npm",
          missing);
    } finally {
      Files.delete(said);
    }
  }
}
