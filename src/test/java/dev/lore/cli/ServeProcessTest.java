package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lore.cli.LoreProcess.Started;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeProcessTest {
  private static final Pattern READY =
      Pattern.compile("Lore answers at (http://127\\.0\\.0\\.1:\\d+)\n");

  @TempDir private Path home;
  private Path shop = Path.of("");

  @BeforeEach
  void make_a_project() {
    shop = Tree.at(home.resolve("shop")).root();
  }

  @Test
  void a_signal_ends_it_cleanly_and_nothing_that_was_acknowledged_is_lost() throws Exception {
    var started = lore().start("serve", "--port", "0");
    var address = address(started);
    var acknowledged = ConcurrentHashMap.<String>newKeySet();
    var clients = new ArrayList<Future<Integer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < 16; client++) {
        var name = "Client " + client;
        clients.add(threads.submit(() -> add(address, name, acknowledged)));
      }
      var beside = lore().run("learn", "Said beside the server", "--domain", "load");
      assertThat(beside.code()).as(beside.err()).isZero();
      while (acknowledged.size() < 100) {
        Thread.sleep(5);
      }
      started.process().destroy(); // SIGTERM
      assertThat(started.process().waitFor(40, TimeUnit.SECONDS)).isTrue();
      for (var client : clients) {
        client.get();
      }
    }

    assertThat(LoreProcess.outcome(started).code()).isZero();
    assertThat(LoreProcess.outcome(started).err()).isEmpty();
    var listed = lore().run("learnings", "list", "--all").out();
    assertThat(listed).contains("Said beside the server");
    assertThat(acknowledged).allSatisfy(id -> assertThat(listed).contains(id));
  }

  /** Adds until nobody answers any more. */
  private static int add(URI address, String name, Set<String> acknowledged) throws Exception {
    var json = new ObjectMapper();
    try (var client = HttpClient.newHttpClient()) {
      for (int i = 0; ; i++) {
        var request =
            HttpRequest.newBuilder(address.resolve("/api/v1/domains/load/learnings"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"insight\": \"" + name + " says " + i + "\"}"))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
          assertThat(answer.statusCode()).isEqualTo(503);
          return i;
        }
        acknowledged.add(json.readTree(answer.body()).at("/learning/id").asText());
      }
    } catch (IOException gone) {
      return 0; // The server has stopped.
    }
  }

  @Test
  void a_port_that_is_taken_and_a_host_without_a_token_are_told_with_the_way_out()
      throws Exception {
    var first = lore().start("serve", "--port", "0");
    try {
      var port = String.valueOf(address(first).getPort());
      var second = lore().run("serve", "--port", port);
      assertThat(second.code()).isEqualTo(3);
      assertThat(second.err())
          .isEqualTo(
              "lore: the port "
                  + port
                  + " of 127.0.0.1 is in use\n"
                  + "  Another server may run already; or choose another by --port, 0 for a free"
                  + " one.\n");
    } finally {
      first.process().destroy();
      first.process().waitFor();
    }
    var open = lore().run("serve", "--host", "0.0.0.0", "--port", "0");
    assertThat(open.code()).isEqualTo(2);
    assertThat(open.err()).contains("--token-file or LORE_TOKEN");
    assertThat(lore().run("serve", "--tls-cert", "x").code()).isEqualTo(2);
    assertThat(lore().run("serve", "--host", "192.0.2.1").code()).isEqualTo(2);
    assertThat(lore().run("serve", "--project", "none").code()).isEqualTo(3);
  }

  @Test
  void other_commands_load_nothing_of_a_server() throws IOException {
    var outcome =
        lore()
            .withOption("-Xlog:class+load=info:file=" + home + "/loaded")
            .run("learnings", "list");

    assertThat(outcome.code()).isZero();
    assertThat(Files.readString(home.resolve("loaded")))
        .contains("dev.lore.cli.LearningsCommand")
        .doesNotContain(" io.javalin.", " org.eclipse.jetty.", " io.micrometer.", " kotlin.")
        .doesNotContain(" io.swagger.", " dev.lore.http.");
  }

  private LoreProcess lore() {
    return LoreProcess.in(shop, home);
  }

  private static URI address(Started started) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      var match = READY.matcher(Files.readString(started.out()));
      if (match.matches()) {
        return URI.create(match.group(1));
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException(Files.readString(started.err()));
  }
}
