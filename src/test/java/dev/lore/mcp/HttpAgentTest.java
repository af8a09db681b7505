package dev.lore.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /mcp} of {@code lore serve}, and the official client of the protocol. */
class HttpAgentTest {
  private static final String READY = "Lore answers at ";

  @TempDir private Path home;

  @BeforeAll
  static void install() throws IOException {
    OfficialClient.install();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "begins",
        "briefs_and_finds",
        "audits",
        "tells_progress",
        "explains_and_reads",
        "learns",
        "lists_resources",
        "prompts",
        "two_clients_at_once"
      })
  void a_client_can_do_the_same_over_http(String attempt) throws IOException {
    tries(attempt, shop());
  }

  @Test
  void a_long_answer_comes_in_pages_within_the_budget() throws IOException {
    tries("pages", shop().withManyFindings());
  }

  @Test
  void an_audit_that_is_cancelled_ends_and_the_server_goes_on() throws IOException {
    tries("cancels", shop().withThousandsOfFiles());
  }

  @Test
  void what_is_no_message_is_refused_and_a_page_of_strangers_is_kept_out() throws Exception {
    var server = serve(shop());
    try {
      var address = URI.create(address(server));
      var request =
          HttpRequest.newBuilder(address)
              .header("Accept", "application/json, text/event-stream")
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("nonsense"));
      var client = HttpClient.newHttpClient();
      var answer = client.send(request.build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).startsWith("{\"jsonrpc\":\"2.0\",\"id\":null,").contains("-32700");

      var stranger = request.header("Origin", "https://example.org").build();
      assertThat(client.send(stranger, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void who_has_no_token_is_kept_out_where_there_is_one() throws Exception {
    var server = serve(shop(), "a-token-for-this-test-alone");
    try {
      var request =
          HttpRequest.newBuilder(URI.create(address(server)))
              .header("Accept", "application/json, text/event-stream")
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(AgentProcess.INITIALIZE));
      var client = HttpClient.newHttpClient();
      var stranger = client.send(request.build(), BodyHandlers.ofString());
      assertThat(stranger.statusCode()).isEqualTo(401);

      request.header("Authorization", "Bearer a-token-for-this-test-alone");
      var known = client.send(request.build(), BodyHandlers.ofString());
      assertThat(known.statusCode()).isEqualTo(200);
      assertThat(known.headers().firstValue("Mcp-Session-Id")).isPresent();
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void the_server_ends_when_it_is_told_to_while_a_client_listens() throws Exception {
    var server = serve(shop());
    try {
      OfficialClient.tries(
          "is_left_by_the_server",
          shop().root(),
          List.of(address(server), String.valueOf(server.pid())));
      assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isZero();
      assertThat(home.resolve("err")).isEmptyFile();
    } finally {
      server.destroyForcibly();
    }
  }

  private void tries(String attempt, ShopProject project) throws IOException {
    var server = serve(project);
    try {
      OfficialClient.tries(attempt, project.root(), List.of(address(server)));
    } finally {
      server.destroyForcibly();
    }
  }

  private Process serve(ShopProject project) throws IOException {
    return serve(project, "");
  }

  private Process serve(ShopProject project, String token) throws IOException {
    var builder =
        new ProcessBuilder(AgentProcess.command("serve", "--port", "0"))
            .directory(project.root().toFile())
            .redirectError(home.resolve("err").toFile());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("LORE_TOKEN", token);
    return builder.start();
  }

  private static String address(Process server) throws IOException {
    var line = server.inputReader(StandardCharsets.UTF_8).readLine();
    assertThat(line).startsWith(READY);
    return line.substring(READY.length()).replaceFirst("/?$", "/mcp");
  }

  private ShopProject shop() {
    return ShopProject.at(home.resolve("shop"));
  }
}
