package dev.lore.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyClientsTest {
  private static final int CLIENTS = 64;
  private static final int ADDS = 6;

  @TempDir Path home;

  @Test
  void whatever_was_acknowledged_to_many_clients_of_two_servers_is_there() throws Exception {
    var shop = Served.project(home.resolve("shop"));
    var acknowledged = ConcurrentHashMap.<String>newKeySet();
    try (var one = Served.over(shop);
        var two = Served.over(shop);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var clients = new ArrayList<Callable<Void>>();
      for (int i = 0; i < CLIENTS; i++) {
        var name = "Client " + i;
        var served = i % 2 == 0 ? one : two;
        clients.add(() -> {
          for (int add = 0; add < ADDS; add++) {
            var insight = LearningRoutesTest.insight(name + " says " + add);
            var answer = served.post("/api/v1/domains/load/learnings", insight);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            acknowledged.add(Served.json(answer).at("/learning/id").asText());
          }
          return null;
        });
      }
      for (var client : threads.invokeAll(clients)) {
        client.get();
      }

      assertThat(acknowledged).hasSize(CLIENTS * ADDS);
      assertThat(ids(two)).isEqualTo(acknowledged);
    }
  }

  private static Set<String> ids(Served served) {
    var ids = new HashSet<String>();
    JsonNode page;
    var cursor = "";
    do {
      page =
          Served.json(
              served.get("/api/v1/domains/load/learnings?archived=true&limit=200" + cursor));
      page.get("items").forEach(one -> ids.add(one.get("id").asText()));
      cursor = "&cursor=" + page.get("next").asText();
    } while (!page.get("next").asText().isEmpty());
    return ids;
  }
}
