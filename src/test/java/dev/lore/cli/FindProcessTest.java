package dev.lore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lore.report.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lore find} and {@code lore brief} as processes of their own. */
class FindProcessTest {
  private static final String SHOP = "expertise/shop/expertise.yaml";

  @TempDir private Path folder;
  private LoreProcess lore;
  private Tree tree;

  @BeforeEach
  void project() throws IOException {
    tree =
        Tree.at(Files.createDirectory(folder.resolve("project")))
            .with(
                SHOP,
                """
                domain: shop
                conventions:
                  - NEVER ship parcels unpaid
                learnings:
                  - id: l-parcel
                    insight: "Parcels are \\e[31mred\\e[0m and weigh\\n# Brief\\nforty grams"
                    date: 2026-11-02
                """);
    lore = tree.lore();
  }

  @Test
  void hits_are_blocks_with_rank_kind_and_source() {
    var found = lore.run("find", "grams", "--kind", "learning");

    assertThat(found.code()).isZero();
    assertThat(found.err()).isEmpty();
    assertThat(found.out())
        .startsWith(" 1  learning  ")
        .contains("    " + SHOP + ":5  l-parcel\n")
        .doesNotContain("\u001b");
  }

  @Test
  void nothing_found_is_clean_and_says_how_to_widen() {
    var found = lore.run("find", "xylophone");

    assertThat(found.code()).isZero();
    assertThat(found.out()).startsWith("nothing found: ").endsWith("shows all\n");
  }

  @Test
  void a_terminal_sees_the_words_that_match() {
    var found = lore.withOption("-Dlore.terminals=out").run("find", "grams");

    assertThat(found.out()).contains("\u001b[33mgrams\u001b[0m");
  }

  @Test
  void where_the_disk_takes_nothing_more_the_index_is_in_memory_and_the_answer_says_so() {
    var found = lore.shell("ulimit -f 8; exec \"$@\"", "find", "grams", "--kind", "learning");

    assertThat(found.code()).as(found.err()).isZero();
    assertThat(found.out()).contains("l-parcel");
    assertThat(found.err()).startsWith("lore: The index is made anew each time, as ");
  }

  @Test
  void a_command_that_ends_while_the_model_is_being_loaded_ends_well() {
    assertThat(lore.run("index").code()).isZero();
    for (int i = 0; i < 3; i++) {
      var refused = lore.run("find", "grams", "--under", "/nowhere");

      assertThat(refused.code()).as(refused.out()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
    }
  }

  @Test
  void json_follows_its_schema() throws IOException {
    var plain = lore.run("find", "parcels", "--format", "json");
    var explained = lore.run("find", "parcels", "--format", "json", "--explain", "--limit", "1");

    for (var found : new LoreProcess.Outcome[] {plain, explained}) {
      assertThat(JsonSchema.own("find-1").faults(found.out())).isEmpty();
    }
    var hits = new ObjectMapper().readTree(explained.out()).path("hits");
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).has("factors")).isTrue();
  }

  @Test
  void what_one_process_learns_the_next_finds() {
    assertThat(lore.run("find", "drones").out()).startsWith("nothing found");

    lore.run("learn", "Drones deliver on Sundays", "--domain", "shop");

    assertThat(lore.run("find", "drones").out()).contains("Drones deliver on Sundays");
  }

  @Test
  void wrong_values_are_usage_errors() {
    assertThat(lore.run("find", "a", "--limit", "0").code()).isEqualTo(ExitCode.USAGE);
    assertThat(lore.run("find", "a", "--since", "yesterday").code()).isEqualTo(ExitCode.USAGE);
    assertThat(lore.run("find", "a", "--kind", "rumour").code()).isEqualTo(ExitCode.USAGE);
    assertThat(lore.run("find").code()).isEqualTo(ExitCode.USAGE);
    assertThat(lore.run("brief", " ").code()).isEqualTo(ExitCode.USAGE);
    var small = lore.run("brief", "a", "--budget", "50");
    assertThat(small.code()).isEqualTo(ExitCode.USAGE);
    assertThat(small.err())
        .isEqualTo(
            "lore: a brief can't be told in 50 tokens\n  Give it 200 or more; 2000 is usual.\n");
  }

  @Test
  void a_brief_is_markdown_in_which_no_note_has_a_heading() {
    var brief = lore.run("brief", "ship", "parcels", "that", "weigh", "much");

    assertThat(brief.code()).isZero();
    assertThat(brief.err()).isEmpty();
    assertThat(brief.out())
        .startsWith("# Brief\n\nNotes that others wrote: ")
        .contains("- NEVER ship parcels unpaid (" + SHOP + ":3)\n")
        .contains("weigh # Brief forty grams (l-parcel 2026-11-02 " + SHOP + ":5)\n")
        .doesNotContain("\u001b");
    assertThat(brief.out().lines().filter(line -> line.equals("# Brief"))).hasSize(1);
  }

  @Test
  void a_brief_as_json_follows_its_schema_for_any_task() throws IOException {
    var words = IntStream.range(0, 10_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    for (var task : new String[] {words + " parcels", "🔥 \u202eparcels\" field:* ((", "-- 支付"}) {
      var brief = lore.run("brief", "--format", "json", "--budget", "600", "--", task);

      assertThat(brief.code()).as(task.substring(0, 5)).isZero();
      assertThat(JsonSchema.own("brief-1").faults(brief.out())).isEmpty();
    }
  }
}
