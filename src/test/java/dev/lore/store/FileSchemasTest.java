package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.lore.report.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors use, held against what ships and what the readers take. */
class FileSchemasTest {
  static List<Path> expertise() throws IOException {
    return shipped("expertise.yaml");
  }

  static List<Path> catalog() throws IOException {
    try (var files = Files.list(Path.of("expertise/catalog"))) {
      return files.sorted().toList();
    }
  }

  private static List<Path> shipped(String name) throws IOException {
    try (var files = Files.walk(Path.of("expertise"))) {
      return files.filter(file -> file.endsWith(name)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("expertise")
  void theExpertiseThatShipsKeepsToItsSchema(Path file) throws IOException {
    assertThat(faults("expertise", Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("catalog")
  void theCatalogueThatShipsKeepsToItsSchema(Path file) throws IOException {
    assertThat(faults("catalog-entry", Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{domain: a, last_updated: 2026-01-01, version: 1.0, learnings: }",
        "{domain: a, files: {core: [{path: a.ts, purpose: x, key_exports: [pay]}, b.ts]}}",
        "{domain: a, relationships: [{parent: a, child: b, type: calls}]}",
        "{domain: a, patterns: [{name: x, applies_to: [y]}, plain]}",
        "{domain: a, integrations_catalog: {pay: [{name: S, env_vars: [A_KEY], webhooks: [a.b]}]}}",
        "{domain: a, learnings: [{date: 2026-01-01, insight: b, files_affected: [c], context: d}]}",
        "{domain: a, learnings: [{title: b, id: 1, created_files: [c], verified: true}, plain]}",
        "{overview: {description: x}, core_implementation: {main: a.ts}, best_practices: [{a: b}],"
            + " known_issues: [{issue: late, solution: wait}]}",
        "{domain_id: pay, file_patterns: ['*.ts'], keywords: [pay], guidelines: [one],"
            + " validation_commands: [npm test], learned_from_failures: [{issue: a, solution: b}]}",
        "{domain: a, our_own_key: {any: [thing]}}",
      })
  void theThreeFamiliesKeepToTheSchema(String yaml) throws IOException {
    assertThat(faults("expertise", yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]",
        "{learnings: [a]}",
        "{domain: ''}",
        "{domain: a, last_updated: soon}",
        "{domain: a, files: {core: [{purpose: x}]}}",
        "{domain: a, relationships: [{parent: a}]}",
        "{domain: a, integrations_catalog: {pay: [{env_vars: [A]}]}}",
        "{domain: a, integrations_catalog: {pay: [{name: S, env_vars: ['A_KEY=value']}]}}",
        "{domain: a, learnings: [{date: 2026-01-01}]}",
        "{domain: a, learnings: [{date: yesterday, insight: b}]}",
        "{domain: a, learnings: just text}",
        "{domain: a, learnings: [{insight: b, confirmed: -1}]}",
      })
  void brokenExpertiseIsRefused(String yaml) throws IOException {
    assertThat(faults("expertise", yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "name: stripe | name: Stripe",
        "title: Stripe                | titel: Stripe",
        "category: payments           | category: ''",
        "confidence: high             | confidence: sure",
        "npm: | nmp:",
        "literal: sk_live_ | litteral: sk_live_",
        "- STRIPE_API_KEY | - STRIPE-API-KEY",
      })
  void aBrokenEntryOfTheCatalogueIsRefusedByTheSchemaAsByTheReader(String right, String wrong)
      throws IOException {
    var entry = Files.readString(Path.of("expertise/catalog/stripe.yaml"));
    var broken = entry.replace(right, wrong);
    assertThat(broken).isNotEqualTo(entry);
    assertThat(faults("catalog-entry", broken)).isNotEmpty();
  }

  @Test
  void settingsAreCheckedAsTheReaderDoes() throws IOException {
    for (var right :
        List.of("{policy: {max_file_lines: 400}, store: {max_lines: 1000}}", "{}", "{store: }")) {
      assertThat(faults("lore", right)).as(right).isEmpty();
    }
    for (var wrong :
        List.of(
            "{polcy: {}}",
            "{policy: {max_file_lines: 0}}",
            "{policy: {max_file_lines: many}}",
            "{store: {max_lines: 10}}",
            "{store: {maxLines: 100}}")) {
      assertThat(faults("lore", wrong)).as(wrong).isNotEmpty();
    }
  }

  private static List<String> faults(String name, String yaml) throws IOException {
    var json = new ObjectMapper().writeValueAsString(new YAMLMapper().readTree(yaml));
    return JsonSchema.of("/dev/lore/store/" + name + ".schema.json").faults(json);
  }
}
