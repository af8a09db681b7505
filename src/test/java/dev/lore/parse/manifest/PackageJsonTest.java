package dev.lore.parse.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import org.junit.jupiter.api.Test;

class PackageJsonTest {
  @Test
  void the_four_lists_are_read_and_nothing_else() {
    assertThat(
            Read.file(
                "package.json",
                "{ \"name\": \"app\", \"workspaces\": [\"packages/*\"],",
                "  \"scripts\": {\"dependencies\": \"x\", \"a\": \"1\"},",
                "  \"dependencies\": {",
                "    \"stripe\": \"^14.0.0\", \"@sendgrid/mail\": \"*\"",
                "  },",
                "  \"devDependencies\": {\"b\": \"workspace:*\"},",
                "  \"peerDependencies\": {\"c\": \">=1\"},",
                "  \"optionalDependencies\": {\"d\": \"file:../d\"},",
                "  \"overrides\": {\"e\": \"1\"}, \"nested\": {\"dependencies\": {\"f\": \"1\"}}",
                "}"))
        .containsExactly(
            "4 npm stripe ^14.0.0",
            "4 npm @sendgrid/mail *",
            "6 npm b workspace:*",
            "7 npm c >=1",
            "8 npm d file:../d");
  }

  @Test
  void comments_trailing_commas_and_values_of_other_kinds_are_passed_over() {
    assertThat(
            Read.file(
                "package.json",
                "{ // why",
                "  \"dependencies\": { /* and",
                "     \"no\": \"1\" */",
                "    \"a\": \"1\", \"b\": {\"x\": \"2\"}, \"c\": null, \"d\": 3, \"e\": \"5\",",
                "  },",
                "}"))
        .containsExactly("4 npm a 1", "4 npm e 5");
  }

  @Test
  void what_stands_in_front_of_a_break_is_read() {
    assertThat(
            Read.file(
                "package.json",
                "{\"dependencies\": {",
                "\"a\": \"1\",",
                "<<<<<<< HEAD",
                "\"b\": 1"))
        .containsExactly("2 npm a 1");
    assertThat(Read.file("package.json", "[1, 2]")).isEmpty();
  }

  @Test
  void a_dependency_is_where_its_name_begins() {
    var source =
        SourceText.of("package.json", "{\r\n  \"dependencies\": {\"é😀\": \"1\", \"b\": \"2\"}}");

    assertThat(Manifest.PACKAGE_JSON.read(source))
        .containsExactly(
            new DependencyDeclared(new Location("package.json", 2, 20), "npm", "é😀", "1"),
            new DependencyDeclared(new Location("package.json", 2, 32), "npm", "b", "2"));
  }
}
