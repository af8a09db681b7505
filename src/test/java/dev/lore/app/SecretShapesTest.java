package dev.lore.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lore.store.KnowledgeStore;
import dev.lore.store.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets of no integration; they are put together here, so that no file holds one. */
class SecretShapesTest {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String MIXED = LETTERS + "abcdefghijklmnopqrstuvwxyz0123456789";

  @TempDir Path folder;
  private Toolkit toolkit;
  private SecretsInDraft secrets;

  @BeforeEach
  void open() {
    toolkit = Toolkit.open();
    var knowledge = new KnowledgeStore(toolkit.root());
    secrets = SecretsInDraft.of(knowledge.keys(knowledge.catalog(folder)));
  }

  @AfterEach
  void close() throws IOException {
    toolkit.close();
  }

  @Test
  void a_secret_of_a_provider_that_is_no_integration_is_refused_by_its_shape() {
    var said = new LinkedHashMap<String, String>();
    for (var prefix : new String[] {"ghp_", "gho_", "ghu_", "ghs_", "ghr_", "npm_"}) {
      said.put(prefix, prefix + random(MIXED, 36));
    }
    said.put("github_pat_", "github_pat_" + random(MIXED, 22) + "_" + random(MIXED, 59));
    said.put("glpat-", "glpat-" + random(MIXED, 20));
    said.put("AKIA", "AKIA" + random(LETTERS, 16));
    said.put("ASIA", "ASIA" + random(LETTERS, 16));
    said.put("xox", "xoxb-" + "907418253061-816035729410-" + random(MIXED, 24));
    said.put("pypi-AgE", "pypi-AgE" + random(MIXED, 120));
    said.put("sk-proj-", "sk-proj-" + random(MIXED, 100));
    said.put("sk-ant-", "sk-ant-" + "api03-" + random(MIXED, 93) + "AA");
    said.put("AIza", "AIza" + random(MIXED, 35));
    said.put("-----BEGIN", "-----BEGIN" + " RSA PRIVATE KEY-----\n" + random(MIXED, 64) + "\n");

    said.forEach((shown, secret) ->
        assertThatThrownBy(() -> secrets.refuse("insight", "they use " + secret))
            .as(shown)
            .hasMessageContaining("line 1, column 10: " + shown + "… (")
            .hasMessageNotContaining(secret));
  }

  @Test
  void a_secret_that_only_its_surroundings_tell_is_refused() {
    var hex = random("0123456789abcdef", 32);
    var access = random(MIXED + "+/", 40);
    var said =
        Map.of(
            "TWILIO auth token " + hex, "key of 32 hexadecimal digits at line 1, column 19",
            "apiKey: \"" + hex + "\"", "key of 32 hexadecimal digits at line 1, column 10",
            "the password is " + hex, "key of 32 hexadecimal digits at line 1, column 17",
            "postgres://shop:" + "hunter2secret@db.example.com/shop",
                "password in a URL at line 1, column 17",
            "https://bot:" + random(MIXED, 20) + "@ci.acme.io", "password in a URL",
            "AWS_SECRET_ACCESS_KEY=" + access, "secret AWS access key at line 1, column 23");

    said.forEach((text, problem) ->
        assertThatThrownBy(() -> secrets.refuse("insight", text))
            .as(problem)
            .hasMessageContaining(problem));
  }

  @Test
  void a_key_that_runs_together_with_other_text_is_refused() {
    var key = "sk_live_" + random(MIXED, 30);
    for (var said :
        new String[] {
          "use " + key + "- a good one",
          "key_" + key + "_in",
          "x" + key + "todo",
          key + random(MIXED, 300),
          key.substring(0, 5) + "\u200d" + key.substring(5)
        }) {
      assertThatThrownBy(() -> secrets.refuse("insight", said))
          .as(said)
          .hasMessageContaining("Stripe live secret key")
          .hasMessageNotContaining(key.substring(8));
    }
    assertThatCode(() ->
            secrets.refuse("insight", "keys like sk_live_your_key or sk_live_" + "x".repeat(24)))
        .doesNotThrowAnyException();
  }

  @Test
  void what_stands_in_for_a_secret_or_only_resembles_one_is_let_through() {
    var hex = random("0123456789abcdef", 32);
    for (var text :
        new String[] {
          "postgres://user:password@db.example.com/shop",
          "postgres://user:pass@db.example.com/shop",
          "postgres://shop:${DB_PASSWORD}@db.example.com/shop",
          "postgres://shop:<password>@db.example.com/shop",
          "postgres://shop:***@db.example.com/shop",
          "postgres://shop_2024:shop_2024@db.example.com/shop",
          "postgres://shop:hunter2secret@localhost:5432/shop",
          "https://example.com:8080/users/a@example.com",
          "ghp_" + "x".repeat(36),
          "AKIA" + "IOSFODNN7EXAMPLE",
          "if (pem.startsWith(\"-----BEGIN " + "PRIVATE KEY-----\")) { return parsed(pem); }",
          "the MD5 sum is " + hex,
          "tokenizer revision " + hex,
          "sk-ant-colony-and-other-names",
          "password_hash = " + hex
        }) {
      assertThatCode(() -> secrets.refuse("insight", text)).doesNotThrowAnyException();
    }
  }

  private static String random(String among, int length) {
    var random = new Random(length);
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(among.charAt(random.nextInt(among.length())));
    }
    return text.toString();
  }
}
