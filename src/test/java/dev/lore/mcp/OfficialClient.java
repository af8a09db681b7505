package dev.lore.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The official TypeScript client, driven by {@code src/test/mcp/agent.mjs}. */
final class OfficialClient {
  private static final String SDK = "@modelcontextprotocol/sdk@1.32.2";
  private static final Path HOME = Path.of("target/npm-mcp").toAbsolutePath();

  private OfficialClient() {}

  /** Installs the client below {@code target}, where it is not there yet. */
  static void install() throws IOException {
    if (!Files.exists(HOME.resolve("node_modules/@modelcontextprotocol/sdk/package.json"))) {
      Files.createDirectories(HOME);
      run(HOME, List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", ".", SDK));
    }
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
      assertThat(ended).as("%s ended; it said %s", command, Files.readString(said)).isTrue();
      assertThat(process.exitValue()).as("%s said %s", command, Files.readString(said)).isZero();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException missing) {
      throw new IOException(
          command.getFirst() + " is missing: these tests need Node.js 20 or later, with npm",
          missing);
    } finally {
      Files.delete(said);
    }
  }
}
