package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaServiceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "expertise",
        "catalog-entry",
        "lore.yaml",
        "audit",
        "validation",
        "changes",
        "learnings",
        "catalog",
        "rules",
        "detect",
        "coverage",
        "plan",
        "verification"
      })
  void everySchemaIsThere(String name) {
    assertThat(new SchemaService().show(name))
        .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
        .endsWith("}\n");
  }
}
