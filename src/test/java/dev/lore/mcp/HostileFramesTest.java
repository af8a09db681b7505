package dev.lore.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lore mcp} and clients that do not keep to the protocol. */
class HostileFramesTest {
  private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/list\"}";

  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense | null | -32700",
        "{\"jsonrpc\":\"2.0\",\"id\":1, | null | -32700",
        "\"text\" | null | -32600",
        "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}] | null | -32600",
        "{\"id\":3,\"method\":\"ping\"} | 3 | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"} | null | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"} | null | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":5} | \"a\" | -32601",
        "{\"jsonrpc\":\"2.0\",\"id\":4} | 4 | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"no/such\"} | 4 | -32601",
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"initialize\",\"params\":{}} | 4 | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\"} | 4 | -32602",
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":[1]} | 4 | -32602",
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{\"name\":\"rm\"}} | 4"
            + " | -32602",
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{\"name\":\"list_skills\",\"arguments\":[]}}"
            + " | 4 | -32602",
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"resources/read\",\"params\":{\"uri\":\"lore://x\"}}"
            + " | 4 | -32002",
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"resources/read\",\"params\":{\"uri\":\"lore://skills/%ZZ\"}}"
            + " | 4 | -32002",
      })
  void what_is_no_good_request_is_an_error_and_the_server_lives_on(
      String frame, String id, int code) {
    try (var server = AgentProcess.readyIn(shop())) {
      var answer = server.ask(frame);

      assertThat(answer.get("id")).hasToString(id);
      assertThat(error(answer)).isEqualTo(code);
      assertThat(server.ask(LIST).at("/result/tools")).isNotEmpty();
    }
  }

  @Test
  void a_huge_frame_bytes_that_are_no_text_and_deep_nesting_are_errors() {
    try (var server = AgentProcess.readyIn(shop())) {
      server.say("x".repeat(5 << 20));
      assertThat(error(server.answer())).isEqualTo(-32600);
      server.say(new byte[] {'"', (byte) 0xC3, '"', '\n'});
      assertThat(error(server.answer())).isEqualTo(-32700);
      server.say("[".repeat(100_000));
      assertThat(error(server.answer())).isEqualTo(-32700);
      assertThat(server.ask(LIST).at("/result/tools")).isNotEmpty();
    }
  }

  @Test
  void nothing_but_initialize_and_ping_is_answered_before_the_session_has_begun() {
    try (var server = AgentProcess.in(shop())) {
      assertThat(error(server.ask(LIST))).isEqualTo(-32600);
      server.say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
      assertThat(error(server.ask(LIST))).isEqualTo(-32600);
      assertThat(server.ask("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}").get("result"))
          .isEmpty();
      assertThat(error(server.ask("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"initialize\"}")))
          .isEqualTo(-32602);
      assertThat(server.ask(AgentProcess.INITIALIZE).at("/result/protocolVersion").asText())
          .isEqualTo("2025-06-18");
      assertThat(server.ask(LIST).at("/result/tools")).isNotEmpty();
    }
  }

  @Test
  void what_was_asked_is_answered_when_the_client_closes_its_end() throws IOException {
    try (var server = AgentProcess.in(shop())) {
      server.say(AgentProcess.INITIALIZE);
      server.say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
      server.say(learning(1));
      server.say(LIST.getBytes(StandardCharsets.UTF_8)); // without a line end

      assertThat(server.rest(0))
          .extracting(answer -> answer.get("id").asInt())
          .containsExactlyInAnyOrder(0, 1, 7);
    }
  }

  @ParameterizedTest
  @CsvSource({"143, false", "137, true"})
  void what_was_acknowledged_is_kept_when_the_process_is_ended(int code, boolean killed)
      throws IOException {
    var shop = shop();
    int acknowledged = 0;
    try (var server = AgentProcess.readyIn(shop)) {
      for (int i = 1; i <= 100; i++) {
        server.say(learning(i));
      }
      assertThat(server.answer().at("/result/isError").asBoolean()).isFalse();
      server.end(killed);
      acknowledged = 1 + server.rest(code).size();
    }

    try (var server = AgentProcess.readyIn(shop)) {
      var kept =
          server
              .ask(
                  "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\",\"params\":"
                      + "{\"uri\":\"lore://expertise/general\"}}")
              .at("/result/contents/0/text")
              .asText();
      assertThat(kept.split("It is so with", -1).length - 1).isGreaterThanOrEqualTo(acknowledged);
      assertThat(server.ask(learning(101)).at("/result/isError").asBoolean()).isFalse();
    }
  }

  @Test
  void an_audit_that_is_cancelled_is_broken_off_and_not_answered() throws IOException {
    var shop = ShopProject.at(home.resolve("shop")).withThousandsOfFiles();
    try (var server = AgentProcess.readyIn(shop.root())) {
      server.say(
          """
          {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"audit_code",\
          "arguments":{"paths":["."]},"_meta":{"progressToken":"far"}}}\
          """);
      var first = server.answer();
      server.say(
          "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
      server.say(LIST);
      var rest = server.rest(0);
      var told = rest.stream().filter(one -> one.has("params")).toList();

      assertThat(first.at("/params/progressToken").asText()).isEqualTo("far");
      assertThat(told)
          .allSatisfy(one ->
              assertThat(one.at("/params/progress").asInt())
                  .isLessThan(one.at("/params/total").asInt()));
      assertThat(rest)
          .filteredOn(one -> one.has("id"))
          .extracting(one -> one.get("id").asInt())
          .containsExactly(7);
    }
  }

  private static String learning(int number) {
    return """
    {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"add_learning",\
    "arguments":{"insight":"It is so with %d"}}}\
    """
        .formatted(number, number);
  }

  private static int error(JsonNode answer) {
    return answer.at("/error/code").asInt();
  }

  private Path shop() {
    return ShopProject.at(home.resolve("shop")).root();
  }
}
