package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Integration;
import dev.lore.model.KeyShape;
import dev.lore.model.Layer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {
  private static final String FILE = "expertise/catalog/acme.yaml";

  @TempDir Path folder;

  @Test
  void anEntryIsReadWhole() {
    var project =
        new ProjectFolder(folder)
            .with(
                FILE,
                """
                name: acme
                title: Acme
                category: crm
                aliases: [crm]
                packages: {npm: [acme, "@acme/x"], maven: ["com.acme:acme"]}
                imports: {javascript: [acme], java: [com.acme]}
                env_vars: [ACME_KEY]
                keys:
                  - {name: Acme key, literal: ak_, pattern: '\\bak_(\\w+)', jwt_role: admin}
                  - {name: Acme token, literal: at_, pattern: at_x}
                docs: https://acme.example/docs
                source: its docs
                confidence: low
                """);

    assertThat(project.faults()).isEmpty();
    assertThat(project.load().integrations())
        .containsExactly(
            new Integration(
                "acme",
                "Acme",
                "crm",
                List.of("crm"),
                Map.of("npm", List.of("acme", "@acme/x"), "maven", List.of("com.acme:acme")),
                Map.of("javascript", List.of("acme"), "java", List.of("com.acme")),
                List.of("ACME_KEY"),
                List.of(
                    new KeyShape("acme", "Acme key", "ak_", "\\bak_(\\w+)", "admin"),
                    new KeyShape("acme", "Acme token", "at_", "at_x", null)),
                "https://acme.example/docs",
                "its docs",
                Layer.PROJECT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "env_var: [A] ¦ 4:1: unknown key 'env_var' | Did you mean 'env_vars'? Known keys here:"
            + " name, title, category, aliases, packages, imports, env_vars, keys, docs, source,"
            + " confidence.",
        "packages: {ruby: [a]} ¦ 4:12: unknown key 'ruby' | Known keys here: npm, pypi, go, maven.",
        "imports: {go: a} ¦ 4:15: a list must stand here, not text | Begin each value with `- `.",
        "aliases: [{a: b}] ¦ 4:11: text must stand here, not a mapping | Write one value, in quotes"
            + " if need be.",
        "keys: [{name: n, literal: l}] ¦ 4:8: the key 'pattern' is missing | Add `pattern: …`.",
        "keys: [{name: n, literal: l, pattern: '(?=a)'}] ¦ 4:39: the pattern does not compile:"
            + " invalid or unsupported Perl syntax | Write it in RE2 syntax, in single quotes; RE2"
            + " has no look-around or back references.",
        "confidence: sure ¦ 4:13: the confidence 'sure' is unknown | Write one of high, medium,"
            + " low.",
      })
  void anEntryThatIsNotAsItMustBeIsSetAside(String line, String fault) {
    var project =
        new ProjectFolder(folder)
            .with(FILE, "name: acme\ntitle: Acme\ncategory: crm\n" + line + "\n");

    assertThat(project.faults()).containsExactly(FILE + ":" + fault);
    assertThat(project.load().integrations()).isEmpty();
  }

  @Test
  void theNameIsTheFilesName() {
    var project = new ProjectFolder(folder).with(FILE, "name: Acme\ntitle: Acme\ncategory: crm\n");

    assertThat(project.faults())
        .containsExactly(
            FILE
                + ":1:7: the name 'Acme' is not the file's name in lower case with single hyphens"
                + " | Write `name: acme`, or rename the file.");
  }
}
