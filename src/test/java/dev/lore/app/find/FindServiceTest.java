package dev.lore.app.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.app.LearningService.Handed;
import dev.lore.model.Hit;
import dev.lore.model.Layer;
import dev.lore.model.LearningDraft;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindServiceTest {
  private static final String PAYMENTS = "expertise/payments/expertise.yaml";

  @TempDir private Path folder;
  private KnowledgeProject project;

  @BeforeEach
  void project() throws IOException {
    project =
        new KnowledgeProject(folder.toRealPath())
            .with(
                PAYMENTS,
                """
                domain: payments
                learnings:
                  - {insight: Retries come for three days, date: 2026-11-01, files: [src/hook.ts]}
                  - {insight: Signatures cover the raw body, date: 2026-11-20}
                """)
            .withToolkit("expertise/email/expertise.yaml", "conventions: [NEVER retry a bounce]\n");
  }

  @Test
  void what_either_layer_says_is_found() {
    assertThat(project.find().find(project.root(), Search.of("retry of retries")).hits())
        .extracting(Hit::passage)
        .extracting(Passage::layer)
        .contains(Layer.PROJECT, Layer.TOOLKIT);
  }

  @Test
  void a_learning_is_found_as_soon_as_it_has_been_added() {
    assertThat(project.found("chargeback")).isEmpty();

    project
        .learnings()
        .add(project.root(), new Handed("payments", LearningDraft.of("A chargeback costs 15 EUR")));

    assertThat(project.found("chargeback")).containsExactly("A chargeback costs 15 EUR");
  }

  @Test
  void an_edit_by_hand_is_found_and_what_it_took_away_is_not() throws IOException {
    assertThat(project.found("signatures")).hasSize(1);

    project.with(PAYMENTS, "learnings: [Disputes are won with receipts]\n");
    assertThat(project.found("signatures")).isEmpty();
    assertThat(project.found("disputes")).hasSize(1);

    Files.delete(project.root().resolve(PAYMENTS));
    assertThat(project.found("disputes")).isEmpty();
  }

  @Test
  void an_archived_learning_is_found_only_when_asked_for() {
    project.with(
        "expertise/payments/archive/2026-10.yaml",
        "domain: payments\nlearnings:\n  - {id: l-old, insight: Tokens expire at midnight}\n");

    assertThat(project.found("midnight")).isEmpty();
    var all = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), "", "", true);
    assertThat(project.bodies(Search.of("midnight").with(all)))
        .containsExactly("Tokens expire at midnight");
  }

  @Test
  void filters_hold_and_paths_are_those_of_the_asker() throws IOException {
    Files.createDirectories(project.root().resolve("src"));
    var under = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), "hook.ts", "", false);
    var below = project.find().find(project.root().resolve("src"), Search.of("").with(under));
    var since =
        new SearchFilter(
            Set.of(PassageKind.LEARNING), Set.of(), Set.of(), Set.of(), "", "2026-11-15", false);

    assertThat(below.hits())
        .extracting(hit -> hit.passage().body())
        .containsExactly("Retries come for three days");
    assertThat(project.bodies(Search.of("").with(since)))
        .containsExactly("Signatures cover the raw body");
    var outside = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), "../x", "", false);
    assertThatThrownBy(() -> project.bodies(Search.of("a").with(outside)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("'../x' is not below the project");
  }

  @Test
  void below_the_root_is_everything() throws IOException {
    Files.createDirectories(project.root().resolve("src"));
    var all =
        List.of(
            "NEVER retry a bounce", "Retries come for three days", "Signatures cover the raw body");

    for (var named : List.of(".", "./", "src/..", project.root().toString())) {
      var under = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), named, "", false);
      assertThat(project.bodies(Search.of("signatures").with(under)))
          .containsExactly("Signatures cover the raw body");
      assertThat(project.bodies(Search.of("").with(under)))
          .containsExactlyInAnyOrderElementsOf(all);
    }
    var above = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), "..", "", false);
    var hits = project.find().find(project.root().resolve("src"), Search.of("").with(above));
    assertThat(hits.total()).isEqualTo(3);
  }

  @Test
  void only_a_path_can_be_gone_and_each_way_to_write_it_is_the_same() {
    project
        .with("src/pay.ts", "export {}\n")
        .with(
            PAYMENTS,
            """
            learnings:
              - {insight: Fees of globs, files: ["src/**/*.ts"]}
              - {insight: Fees of remarks, files: ["src/pay.ts:12 - chargebacks"]}
              - {insight: Fees of prose, files: [all the handlers]}
              - {insight: Fees of lines, files: ["./src/pay.ts"]}
              - {insight: Fees of the gone, files: ["./src/gone.ts:3", all the handlers]}
            """);
    var touching = Search.of("fees").touching(List.of("src/pay.ts"));

    assertThat(project.find().find(project.root(), touching).hits())
        .extracting(hit ->
            hit.passage().body()
                + hit.factors().stream()
                    .filter(factor -> Set.of("files gone", "touched").contains(factor.name()))
                    .map(factor -> ", " + factor.name() + ": " + factor.reason())
                    .collect(Collectors.joining()))
        .containsExactlyInAnyOrder(
            "Fees of globs",
            "Fees of remarks, touched: is about src/pay.ts",
            "Fees of prose",
            "Fees of lines, touched: is about src/pay.ts",
            "Fees of the gone, files gone: src/gone.ts is gone, touched: is about src/gone.ts"
                + " beside it");
    var under = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), "src/pay.ts", "", false);
    assertThat(project.bodies(Search.of("fees").with(under)))
        .containsExactlyInAnyOrder("Fees of remarks", "Fees of lines");
    assertThat(project.found("chargebacks")).containsExactly("Fees of remarks");
  }

  @Test
  void finding_writes_nothing_into_the_project() {
    var before = project.contents();

    project.found("retries");

    assertThat(project.contents()).isEqualTo(before);
  }

  @Test
  void a_broken_file_is_told_each_time_and_the_rest_is_found() {
    project.with("expertise/bad/expertise.yaml", "learnings:\n  - insight: a: b\n");

    for (int i = 0; i < 2; i++) {
      var hits = project.find().find(project.root(), Search.of("signatures"));
      assertThat(hits.hits()).hasSize(1);
      assertThat(hits.notes())
          .contains("expertise/bad/expertise.yaml:2: `: ` stands in a value without quotes");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "field:retries",
        "retries \"and",
        "*retries",
        "(((((retries",
        "retries^99999 ~ ? [a TO",
        "/(a+)+$/ retries",
        "🔥 retries \u202e \u0000 \u001b[31m",
        "\\ retries \\"
      })
  void a_hostile_query_finds_what_its_words_say(String query) {
    assertThat(project.found(query)).contains("Retries come for three days");
  }

  @Test
  void ten_thousand_words_are_a_query() {
    var words =
        IntStream.range(0, 10_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    assertThat(project.found(words + " retries")).contains("Retries come for three days");
  }

  @Test
  void nothing_to_look_for_is_told() {
    assertThatThrownBy(() -> project.bodies(Search.of("  "))).isInstanceOf(UserError.class);
    assertThat(List.of("?!", "🔥")).allSatisfy(text -> assertThat(project.found(text)).isEmpty());
  }
}
