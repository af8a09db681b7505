package dev.lore.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import dev.lore.model.Expertise;
import dev.lore.model.Integration;
import dev.lore.model.KeyShape;
import dev.lore.model.Knowledge;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ships with Lore. */
class ToolkitTest {
  private static final String LONG = "a1B2c3D4".repeat(7);
  private static final String HEX = "0a1b2c3d".repeat(5);

  /**
   * A text with a secret by the name of its shape; put together here, so that none stands in a
   * file.
   */
  private static final Map<String, String> SECRETS =
      Map.ofEntries(
          Map.entry("Stripe live secret key", "sk_" + "live_" + LONG),
          Map.entry("Stripe test secret key", "sk_" + "test_" + LONG),
          Map.entry("Stripe live restricted key", "rk_" + "live_" + LONG),
          Map.entry("Stripe test restricted key", "rk_" + "test_" + LONG),
          Map.entry("webhook signing secret", "whsec" + "_" + LONG.substring(0, 32)),
          Map.entry(
              "Supabase service-role key", "ey" + "J" + LONG + ".ey" + "J" + LONG + "." + LONG),
          Map.entry("Supabase secret key", "sb_" + "secret_" + LONG.substring(0, 31)),
          Map.entry("Supabase access token", "sbp" + "_" + HEX),
          Map.entry(
              "Resend API key", "re" + "_" + LONG.substring(0, 8) + "_" + LONG.substring(0, 24)),
          Map.entry(
              "SendGrid API key", "SG" + "." + LONG.substring(0, 22) + "." + LONG.substring(0, 43)),
          Map.entry("Twilio auth token", "TWILIO_AUTH_TOKEN" + "=" + HEX.substring(0, 32)));

  @TempDir Path folder;

  @Test
  void itLoadsWithoutFault() throws IOException {
    var knowledge = shipped();

    assertThat(knowledge.faults()).isEmpty();
    assertThat(knowledge.integrations())
        .extracting(Integration::name)
        .contains("resend", "sendgrid", "stripe", "supabase", "twilio");
    assertThat(knowledge.expertise())
        .extracting(Expertise::domain)
        .contains("database", "email", "messaging", "payments");
    assertThat(knowledge.expertise())
        .filteredOn(e -> List.of("database", "email", "messaging", "payments").contains(e.domain()))
        .flatExtracting(Expertise::learnings)
        .hasSizeGreaterThan(15)
        .allSatisfy(learning -> assertThat(learning.date()).matches("\\d{4}-\\d\\d-\\d\\d"))
        .allSatisfy(learning -> assertThat(learning.context()).contains("https://"));
  }

  @Test
  void eachKeyShapeMatchesItsSecretAndNothingLonger() throws IOException {
    var shapes = shipped().integrations().stream().flatMap(i -> i.keys().stream()).toList();

    assertThat(shapes)
        .extracting(KeyShape::name)
        .containsExactlyInAnyOrderElementsOf(SECRETS.keySet());
    assertThat(shapes)
        .allSatisfy(shape -> {
          var pattern = Pattern.compile(shape.pattern());
          var secret = SECRETS.getOrDefault(shape.name(), "");
          assertThat(secret).contains(shape.literal());
          assertThat(secret("key: '" + secret + "'\n", pattern)).isNotBlank();
          assertThat(secret(secret, pattern)).isNotBlank();
          if (!shape.literal().equals("TWILIO_AUTH_TOKEN")) { // a name, which may have a prefix
            assertThat(secret("my_" + secret, pattern)).isEmpty();
          }
          assertThat(secret(shape.literal() + "your_key_here", pattern)).isEmpty();
        });
  }

  @Test
  void publicKeysAndIdsHaveNoShape() throws IOException {
    var texts =
        List.of(
            "pk_" + "live_" + LONG,
            "sb_" + "publishable_" + LONG,
            "SK" + HEX.substring(0, 32),
            "AC" + HEX.substring(0, 32),
            HEX.substring(0, 32));

    assertThat(shipped().integrations())
        .flatExtracting(Integration::keys)
        .allSatisfy(shape ->
            assertThat(texts)
                .noneMatch(text -> Pattern.compile(shape.pattern()).matcher(text).find()));
  }

  @Test
  void outOfAJarItIsTheSame() throws IOException {
    var jar = folder.resolve("lore.jar");
    try (var zip = FileSystems.newFileSystem(jar, Map.of("create", "true"));
        var toolkit = Toolkit.open();
        var files = Files.walk(toolkit.root())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = zip.getPath("/toolkit", toolkit.root().relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }

    try (var toolkit = Toolkit.open(jar)) {
      assertThat(new KnowledgeStore(toolkit.root()).load(folder)).isEqualTo(shipped());
    }
  }

  private Knowledge shipped() throws IOException {
    try (var toolkit = Toolkit.open()) {
      return new KnowledgeStore(toolkit.root()).load(folder);
    }
  }

  /** The first group of the first match, or nothing. */
  private static String secret(String text, Pattern pattern) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
