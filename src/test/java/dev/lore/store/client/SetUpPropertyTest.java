package dev.lore.store.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of set-up whatever the configurations of a project look like. */
class SetUpPropertyTest {
  private static final List<String> FILES =
      List.of(
          ".mcp.json",
          ".claude/settings.json",
          ".codex/hooks.json",
          "opencode.json",
          ".cursor/mcp.json",
          ".cursor/hooks.json",
          ".vscode/mcp.json");
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void what_is_put_in_is_taken_out_to_the_byte_and_disturbs_nothing(long seed) throws IOException {
    var random = new Random(seed);
    for (int round = 0; round < 8; round++) {
      var root = Files.createDirectory(home.resolve(seed + "-" + round));
      for (var file : FILES) {
        if (random.nextInt(4) > 0) {
          write(root.resolve(file), new RandomConfig(random).text(file));
        }
      }
      var before = tree(root);

      assertThat(init(root)).as("left alone, seed %s round %s", seed, round).isEmpty();
      var once = tree(root);
      init(root);
      assertThat(tree(root)).as("twice, seed %s round %s", seed, round).isEqualTo(once);
      for (var file : FILES) {
        assertForeignStays(file, before.get(file), String.valueOf(once.get(file)));
      }
      undo(root);
      assertThat(tree(root)).as("undone, seed %s round %s", seed, round).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void without_its_record_it_is_taken_out_by_what_it_says(long seed) throws IOException {
    var random = new Random(seed);
    for (int round = 0; round < 8; round++) {
      var root = Files.createDirectory(home.resolve(seed + "-" + round));
      for (var file : FILES) {
        write(root.resolve(file), new RandomConfig(random).text(file));
      }
      var before = tree(root);
      init(root);
      Files.delete(root.resolve(SetUpRecord.PATH));
      undo(root);
      var after = tree(root);
      for (var file : FILES) {
        assertThat(pruned(after.getOrDefault(file, "")))
            .as("%s, seed %s round %s: %s", file, seed, round, before.get(file))
            .isEqualTo(pruned(before.getOrDefault(file, "")));
      }
    }
  }

  @Test
  void what_others_add_beside_it_stays_when_it_is_taken_out() throws IOException {
    var root = Files.createDirectory(home.resolve("added"));
    init(root);
    var file = root.resolve(".mcp.json");
    write(
        file,
        Files.readString(file)
            .replace("{\n    \"lore\"", "{\n    \"mine\": {}, // x\n    \"lore\""));
    var hooks = root.resolve(".cursor/hooks.json");
    write(
        hooks,
        Files.readString(hooks).replace("\"stop\": [", "\"stop\": [\n      {\"command\": \"a\"},"));

    undo(root);

    assertThat(tree(root))
        .isEqualTo(
            Map.of(
                ".mcp.json",
                "{\n  \"mcpServers\": {\n    \"mine\": {} // x\n  }\n}\n",
                ".cursor/hooks.json",
                """
                {
                  "version": 1,
                  "hooks": {
                    "stop": [
                      {"command": "a"}
                    ]
                  }
                }
                """));
  }

  /** All that was there is there still, in its order, beside what was put in. */
  private static void assertForeignStays(String file, @Nullable String before, String after)
      throws IOException {
    if (before != null && !before.isBlank()) {
      var old = LENIENT.readTree(before.replace("\uFEFF", ""));
      var now = LENIENT.readTree(after.replace("\uFEFF", ""));
      assertCovers(file, old, now);
    }
  }

  private static void assertCovers(String where, JsonNode old, JsonNode now) {
    if (old instanceof ObjectNode object) {
      var names = new ArrayList<String>();
      now.fieldNames().forEachRemaining(names::add);
      var known = new ArrayList<String>();
      object.fieldNames().forEachRemaining(known::add);
      names.retainAll(known);
      assertThat(names).as(where).isEqualTo(known);
      known.forEach(name -> assertCovers(where + "/" + name, old.get(name), now.get(name)));
    } else if (old.isArray()) {
      for (int i = 0; i < old.size(); i++) {
        assertCovers(where + "/" + i, old.get(i), now.get(i));
      }
    } else {
      assertThat(now).as(where).isEqualTo(old);
    }
  }

  /** What a text says, without what clients need and without what holds nothing. */
  private static Object pruned(String text) throws IOException {
    var tree = text.isBlank() ? null : LENIENT.readTree(text.replace("\uFEFF", ""));
    if (tree instanceof ObjectNode object) {
      object.remove(List.of("$schema", "version"));
    }
    return tree == null || empty(tree) ? "" : tree;
  }

  private static boolean empty(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.removeIf(SetUpPropertyTest::empty);
    } else {
      node.forEach(SetUpPropertyTest::empty);
    }
    return node.isContainerNode() && node.isEmpty();
  }

  private static List<String> init(Path root) {
    try (var setUp = SetUp.locked(root, List.of("a merge=lore"))) {
      var plan = setUp.putting(new SetUp.Choice(EnumSet.allOf(Client.class), "lore", true, false));
      plan.carryOut();
      return plan.left().stream().map(fault -> fault.at() + " " + fault.problem()).toList();
    }
  }

  private static void undo(Path root) {
    try (var setUp = SetUp.locked(root, List.of("a merge=lore"))) {
      setUp.taking("lore").carryOut();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  /** All files with their bytes, one character each. */
  private static Map<String, String> tree(Path root) throws IOException {
    var tree = new TreeMap<String, String>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        tree.put(
            root.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return tree;
  }
}
