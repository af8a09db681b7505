package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.model.Confidence;
import dev.lore.model.Integration;
import dev.lore.model.KeyShape;
import dev.lore.model.Layer;
import dev.lore.model.Particulars;
import dev.lore.model.Seed;
import dev.lore.model.Standing;
import dev.lore.model.Webhook;
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
                ordinary_word: true
                seeds: [{aspect: deals, skills: [crm-deals]}]
                packages: {npm: [acme, "@acme/x"], maven: ["com.acme:acme"]}
                imports: {javascript: [acme], java: [com.acme]}
                env_vars: [ACME_KEY]
                hosts: [api.acme.example]
                keys:
                  - {name: Acme key, literal: ak_, pattern: '\\bak_(\\w+)', jwt_role: admin}
                  - {name: Acme token, literal: at_, pattern: at_x}
                auth: key as a bearer token
                rate_limits: 10 calls a second
                retry: after Retry-After
                webhook:
                  header: X-Acme
                  algorithm: HMAC-SHA256, hex
                  raw_body: true
                  verifiers: {javascript: acme.verify}
                  events: [deal.won]
                docs: https://acme.example/docs
                source: its docs
                confidence: low
                dropped: niche
                examples:
                  recognised: [.env: ACME_KEY=]
                """);

    assertThat(project.faults()).isEmpty();
    assertThat(project.load().integrations())
        .containsExactly(
            new Integration(
                "acme",
                "Acme",
                "crm",
                List.of("crm"),
                true,
                Map.of("npm", List.of("acme", "@acme/x"), "maven", List.of("com.acme:acme")),
                Map.of("javascript", List.of("acme"), "java", List.of("com.acme")),
                List.of("ACME_KEY"),
                List.of("api.acme.example"),
                List.of(
                    new KeyShape("acme", "Acme key", "ak_", "\\bak_(\\w+)", "admin"),
                    new KeyShape("acme", "Acme token", "at_", "at_x", null)),
                new Particulars(
                    "key as a bearer token",
                    "10 calls a second",
                    "after Retry-After",
                    new Webhook(
                        "X-Acme",
                        "HMAC-SHA256, hex",
                        true,
                        Map.of("javascript", "acme.verify"),
                        List.of("deal.won"))),
                "https://acme.example/docs",
                "its docs",
                new Standing(
                    Confidence.LOW, "niche", List.of(new Seed("deals", List.of("crm-deals")))),
                Layer.PROJECT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "env_var: [A] ¦ 4:1: unknown key 'env_var' | Did you mean 'env_vars'? Known keys here:"
            + " name, title, category, aliases, ordinary_word, seeds, packages, imports, env_vars,"
            + " hosts, keys, auth, rate_limits, retry, webhook, docs, source, confidence, dropped,"
            + " examples.",
        "packages: {gem: [a]} ¦ 4:12: unknown key 'gem' | Known keys here: npm, pypi, go, maven,"
            + " rubygems, nuget, packagist, crates.",
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
