package dev.lore.store.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;

/** What holds of set-up whatever stands in files that are no JSON. */
class TextFilesPropertyTest {
  private static final String TOML = ".codex/config.toml";

  /** Lines and groups of lines that may follow each other in any order. */
  private static final List<String> TABLES =
      List.of(
          "[mcp_servers.other]\ncommand = \"o\" # mine\n",
          "\n# [mcp_servers.lore]\n# command = \"no\"\n",
          "[profiles.\"a.b\"]\n\tmodel = 'x'\n\n",
          "[notes]\ntext = \"\"\"\n[mcp_servers.lore]\ncommand = \"text\"\n\"\"\"\n",
          "[[hooks]]\nlist = [\n  1, # one\n  2,\n]\n",
          "  [ spaced . name ]  # odd\nkey.dotted = 1979-05-27\n",
          "[tui]\nx = { y = 1, z = [\"\u00e4\"] }\n");

  private static final List<String> WORDS =
      List.of(
          "# Title\n",
          "\n",
          "  \n",
          "text with spaces   \n",
          "\t- item <!-- note -->\n",
          "```\n<!-- lore -->\n```\n",
          "*.png binary\n",
          "\u4e2d\u6587 # \u00e4\n");

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void what_is_put_in_twice_is_in_once_and_is_taken_out_to_the_byte(long seed) throws IOException {
    var random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      var root = Files.createDirectory(home.resolve(seed + "-" + round)).toRealPath();
      write(root.resolve(TOML), text(random, distinct(random)));
      for (var page : List.of("AGENTS.md", "CLAUDE.md", ".gitattributes")) {
        if (random.nextInt(4) > 0) {
          write(root.resolve(page), text(random, some(random)));
        }
      }
      var before = tree(root);

      assertThat(init(root)).as("left alone, seed %s round %s", seed, round).isEmpty();
      var once = tree(root);
      assertThat(once).as("seed %s round %s", seed, round).isNotEqualTo(before);
      assertThat(init(root)).isEmpty();
      assertThat(tree(root)).as("twice, seed %s round %s", seed, round).isEqualTo(once);
      for (var path : before.keySet()) {
        assertThat(once.get(path)).as(path).startsWith(before.get(path));
      }
      var parsed = Toml.parse(String.valueOf(once.get(TOML)).replace("\uFEFF", ""));
      assertThat(parsed.hasErrors()).as(once.get(TOML)).isFalse();
      assertThat(parsed.getString("mcp_servers.lore.command")).isEqualTo("lore");

      undo(root);
      assertThat(tree(root)).as("undone, seed %s round %s", seed, round).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void what_others_write_before_and_behind_it_stays_when_it_is_taken_out(long seed)
      throws IOException {
    var random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      var root = Files.createDirectory(home.resolve(seed + "-" + round)).toRealPath();
      write(root.resolve(TOML), "model = 1\n" + distinct(random));
      write(root.resolve("AGENTS.md"), "# Us\n" + some(random));
      assertThat(init(root)).isEmpty();
      var toml = Files.readString(root.resolve(TOML));
      write(root.resolve(TOML), "first = true\n" + toml + "[last]\nz = 1\n");
      var page = Files.readString(root.resolve("AGENTS.md"));
      write(root.resolve("AGENTS.md"), "Preface.\n" + page + "The end.\n");
      if (random.nextBoolean()) {
        Files.delete(root.resolve(SetUpRecord.PATH));
      }

      undo(root);

      var left = Toml.parse(Files.readString(root.resolve(TOML)));
      var wanted = Toml.parse(toml);
      assertThat(left.hasErrors()).as("seed %s round %s", seed, round).isFalse();
      assertThat(left.contains("mcp_servers.lore")).isFalse();
      assertThat(left.getBoolean("first")).isTrue();
      assertThat(left.getLong("last.z")).isEqualTo(1);
      assertThat(left.getLong("model")).isEqualTo(wanted.getLong("model"));
      assertThat(left.getTable("notes") == null).isEqualTo(wanted.getTable("notes") == null);
      assertThat(Files.readString(root.resolve("AGENTS.md")))
          .startsWith("Preface.\n# Us\n")
          .endsWith("The end.\n")
          .doesNotContain("lore:begin", "lore:end");
    }
  }

  /** Each table once at most, since TOML has none twice. */
  private static String distinct(Random random) {
    return TABLES.stream().filter(table -> random.nextBoolean()).collect(Collectors.joining());
  }

  private static String some(Random random) {
    return random
        .ints(random.nextInt(6), 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining());
  }

  /** The text with line ends, a byte order mark and an end as editors leave them. */
  private static String text(Random random, String lines) {
    var ended = random.nextInt(3) == 0 ? lines.replace("\n", "\r\n") : lines;
    var cut = random.nextInt(3) == 0 ? ended.replaceFirst("\\r?\\n$", "") : ended;
    return random.nextInt(5) == 0 ? "\uFEFF" + cut : cut;
  }

  private static List<String> init(Path root) {
    try (var setUp = SetUp.locked(root, List.of("a merge=lore", "b merge=lore"))) {
      var plan = setUp.putting(new SetUp.Choice(EnumSet.allOf(Client.class), "lore", true, false));
      plan.carryOut();
      return plan.left().stream().map(fault -> fault.at() + " " + fault.problem()).toList();
    }
  }

  private static void undo(Path root) {
    try (var setUp = SetUp.locked(root, List.of("a merge=lore", "b merge=lore"))) {
      setUp.taking("lore").carryOut();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private static Map<String, String> tree(Path root) throws IOException {
    var tree = new TreeMap<String, String>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        tree.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return tree;
  }
}
