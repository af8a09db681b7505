package dev.lore.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.TokenCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server costs those who use it, and those who don't. */
class CostTest {
  @TempDir private Path home;

  @Test
  void the_tools_and_their_instructions_cost_an_agent_little() {
    try (var server = AgentProcess.in(ShopProject.at(home.resolve("shop")).root())) {
      var instructions = server.ask(AgentProcess.INITIALIZE).at("/result/instructions").asText();
      var tools =
          server
              .ask("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}")
              .at("/result/tools")
              .toString();

      assertThat(tools).hasSizeLessThan(6_500);
      assertThat(TokenCount.of(instructions)).isLessThan(150);
    }
  }

  @Test
  void no_other_command_loads_the_sdk() throws IOException, InterruptedException {
    var classes = home.resolve("classes.txt");
    var command = new ArrayList<>(AgentProcess.command("rules", "list"));
    command.add(1, "-Xlog:class+load:file=" + classes);
    command.remove("-Xlog:disable");
    int code =
        new ProcessBuilder(command)
            .redirectOutput(home.resolve("out").toFile())
            .redirectError(home.resolve("err").toFile())
            .start()
            .waitFor();

    assertThat(code).isZero();
    assertThat(Files.readString(classes))
        .contains("dev.lore.cli.McpCommand")
        .doesNotContain("io.modelcontextprotocol", "reactor.core", "dev.lore.mcp");
  }
}
