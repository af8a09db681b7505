package dev.lore.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the server costs those who use it, and those who don't. */
class CostTest {
  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource(names = {"O200K_BASE", "CL100K_BASE"})
  void the_tools_and_their_instructions_cost_an_agent_less_than_2000_tokens(EncodingType kind) {
    var vocabulary = Encodings.newLazyEncodingRegistry().getEncoding(kind);
    try (var server = AgentProcess.in(ShopProject.at(home.resolve("shop")).root())) {
      var instructions = server.ask(AgentProcess.INITIALIZE).at("/result/instructions").asText();
      var tools = server.ask("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}");

      assertThat(vocabulary.countTokensOrdinary(tools.at("/result/tools") + instructions))
          .isLessThan(2_000);
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
