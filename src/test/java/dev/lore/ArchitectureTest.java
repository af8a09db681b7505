package dev.lore;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Holds the packages to the plan of the house: imports point down only, and each library lives in
 * one place.
 */
@AnalyzeClasses(packages = "dev.lore", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule imports_point_down_only =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("dev.lore..")
          .layer("main")
          .definedBy("dev.lore")
          .layer("cli")
          .definedBy("dev.lore.cli..")
          .layer("http")
          .definedBy("dev.lore.http..")
          .layer("mcp")
          .definedBy("dev.lore.mcp..")
          .layer("app")
          .definedBy("dev.lore.app..")
          .layer("report")
          .definedBy("dev.lore.report..")
          .layer("git")
          .definedBy("dev.lore.git..")
          .layer("store")
          .definedBy("dev.lore.store..")
          .layer("parse")
          .definedBy("dev.lore.parse..")
          .layer("rules")
          .definedBy("dev.lore.rules..")
          .layer("search")
          .definedBy("dev.lore.search..")
          .layer("facts")
          .definedBy("dev.lore.facts..")
          .layer("model")
          .definedBy("dev.lore.model..")
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("http")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("mcp")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("main", "cli", "http", "mcp")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli", "http", "mcp")
          .whereLayer("git")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("main", "app")
          .whereLayer("parse")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("main", "app")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("main", "app")
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers("app", "parse", "rules");

  @ArchTest
  static final ArchRule within_the_store_imports_point_down_too =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("dev.lore.store..")
          .layer("store")
          .definedBy("dev.lore.store")
          .layer("passages")
          .definedBy("dev.lore.store.passages")
          .layer("skill")
          .definedBy("dev.lore.store.skill")
          .layer("exchange")
          .definedBy("dev.lore.store.exchange")
          .layer("client")
          .definedBy("dev.lore.store.client..")
          .layer("ledger")
          .definedBy("dev.lore.store.ledger")
          .layer("rewrite")
          .definedBy("dev.lore.store.rewrite")
          .layer("domain")
          .definedBy("dev.lore.store.domain")
          .layer("journal")
          .definedBy("dev.lore.store.journal")
          .layer("edit")
          .definedBy("dev.lore.store.edit")
          .layer("entry")
          .definedBy("dev.lore.store.entry")
          .layer("splice")
          .definedBy("dev.lore.store.splice")
          .layer("disk")
          .definedBy("dev.lore.store.disk")
          .whereLayer("passages")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("passages", "exchange", "skill")
          .whereLayer("client")
          .mayOnlyBeAccessedByLayers("skill")
          .whereLayer("ledger")
          .mayOnlyBeAccessedByLayers("store")
          .whereLayer("rewrite")
          .mayOnlyBeAccessedByLayers("store", "ledger")
          .whereLayer("domain")
          .mayOnlyBeAccessedByLayers("store", "ledger", "rewrite")
          .whereLayer("journal")
          .mayOnlyBeAccessedByLayers("ledger", "rewrite")
          .whereLayer("edit")
          .mayOnlyBeAccessedByLayers("passages", "store", "ledger", "rewrite", "domain")
          .whereLayer("entry")
          .mayOnlyBeAccessedByLayers("passages", "exchange", "store", "rewrite", "domain", "edit")
          .whereLayer("splice")
          .mayOnlyBeAccessedByLayers("domain", "edit", "entry")
          .whereLayer("disk")
          .mayOnlyBeAccessedByLayers(
              "client", "exchange", "skill", "ledger", "rewrite", "domain", "journal");

  @ArchTest
  static final ArchRule the_yaml_reader_knows_nothing_above_it =
      noClasses()
          .that()
          .resideInAPackage("dev.lore.store.yaml..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.lore.store..")
                  .and(not(resideInAPackage("dev.lore.store.yaml.."))));

  @ArchTest
  static final ArchRule the_model_stands_on_the_jdk_alone =
      classes()
          .that()
          .resideInAPackage("dev.lore.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dev.lore.model..", "org.jspecify..");

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching("dev.lore.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_rules_knows_drools =
      livesIn("dev.lore.rules..", "org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule only_syntax_knows_tree_sitter =
      livesIn("dev.lore.parse.syntax..", "org.treesitter..");

  @ArchTest
  static final ArchRule only_the_outline_knows_commonmark =
      livesIn("dev.lore.parse.markdown", "org.commonmark..");

  @ArchTest
  static final ArchRule only_search_knows_lucene =
      livesIn("dev.lore.search..", "org.apache.lucene..");

  @ArchTest
  static final ArchRule only_meaning_knows_the_embedding_model =
      livesIn("dev.lore.search.meaning", "ai.onnxruntime..", "dev.langchain4j..");

  @ArchTest
  static final ArchRule only_yaml_knows_snakeyaml = livesIn("dev.lore.store.yaml..", "org.yaml..");

  @ArchTest
  static final ArchRule only_the_walk_knows_jgits_ignore_rules =
      livesIn("dev.lore.parse", "org.eclipse.jgit.ignore..");

  @ArchTest
  static final ArchRule only_merging_knows_jgits_merge_algorithm =
      livesIn("dev.lore.store.merge", "org.eclipse.jgit.merge..");

  @ArchTest
  static final ArchRule only_merging_and_set_up_know_jgits_difference =
      livesIn("dev.lore.store.(merge|client.entry)", "org.eclipse.jgit.diff..");

  @ArchTest
  static final ArchRule only_manifests_and_set_up_know_toml =
      livesIn(
          "dev.lore.(parse.manifest|parse.manifest.form|parse.manifest.jvm|parse.manifest.python"
              + "|store.client.entry)",
          "org.tomlj..");

  @ArchTest
  static final ArchRule only_the_command_line_knows_picocli =
      livesIn("dev.lore.cli..", "picocli.CommandLine.Model..", "picocli.AutoComplete..");

  @ArchTest
  static final ArchRule only_http_knows_the_web =
      livesIn("dev.lore.http..", "io.javalin..", "org.eclipse.jetty..", "io.micrometer..");

  @ArchTest
  static final ArchRule only_the_description_of_the_api_knows_swagger =
      livesIn("dev.lore.http.openapi..", "io.swagger..");

  @ArchTest
  static final ArchRule only_the_agents_way_in_knows_the_mcp_sdk =
      livesIn("dev.lore.mcp..", "io.modelcontextprotocol..", "reactor..", "tools.jackson..");

  @ArchTest
  static final ArchRule only_what_answers_over_http_knows_servlets =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.lore", "dev.lore.http..", "dev.lore.mcp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta..");

  @ArchTest
  static final ArchRule what_runs_rules_can_not_compile_them =
      noClasses()
          .that()
          .resideInAPackage("dev.lore.rules")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.lore.rules.compile..",
              "org.drools.compiler..",
              "org.drools.drl..",
              "javax.tools..");

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Processor")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameStartingWith("Abstract");

  private static ArchRule livesIn(String home, String... library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }
}
