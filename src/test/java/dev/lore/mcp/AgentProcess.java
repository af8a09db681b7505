package dev.lore.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code lore mcp} as a process of its own, talked to line by line. */
final class AgentProcess implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  static final String INITIALIZE =
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}\
      """;

  private final Process process;
  private final BufferedReader answers;

  private AgentProcess(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** The command that starts Lore with these arguments. */
  static List<String> command(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable"));
    command.add("--enable-native-access=ALL-UNNAMED");
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.lore.Lore"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** A server in {@code folder} whose client has said nothing yet. */
  static AgentProcess in(Path folder) {
    try {
      var home = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "home");
      var builder =
          new ProcessBuilder(command("mcp"))
              .directory(folder.toFile())
              .redirectError(home.resolve("err").toFile());
      builder.environment().put("HOME", home.toString());
      return new AgentProcess(builder.start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The same, whose client is ready. */
  static AgentProcess readyIn(Path folder) {
    var server = in(folder);
    server.ask(INITIALIZE);
    server.say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    return server;
  }

  void say(String line) {
    say((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void say(byte[] bytes) {
    try {
      process.getOutputStream().write(bytes);
      process.getOutputStream().flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** The next line that it says; every line must be JSON. */
  JsonNode answer() {
    try {
      var line = answers.readLine();
      if (line == null) {
        throw new IllegalStateException("the server has ended");
      }
      return JSON.readTree(line);
    } catch (IOException odd) {
      throw new UncheckedIOException(odd);
    }
  }

  JsonNode ask(String line) {
    say(line);
    return answer();
  }

  /** Closes its input; the rest of what it says, once it has ended with this code. */
  List<JsonNode> rest(int code) throws IOException {
    closeInput();
    var rest = new ArrayList<JsonNode>();
    for (var line = answers.readLine(); line != null; line = answers.readLine()) {
      rest.add(JSON.readTree(line));
    }
    if (exit() != code) {
      throw new IllegalStateException("ended with " + process.exitValue());
    }
    return rest;
  }

  private void closeInput() {
    try {
      process.getOutputStream().close();
    } catch (IOException ended) {
      // What was said last could not be said any more.
    }
  }

  /** Ends it as {@code kill} does, or as {@code kill -9}; what it has said can still be read. */
  void end(boolean killed) {
    var handle = process.toHandle();
    assertThat(killed ? handle.destroyForcibly() : handle.destroy()).isTrue();
  }

  int exit() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("still running after a minute");
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
