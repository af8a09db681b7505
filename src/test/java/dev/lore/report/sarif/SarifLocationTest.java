package dev.lore.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SarifLocationTest {

  @ParameterizedTest
  @CsvSource({
    "api/billing.ts,      api/billing.ts",
    "a b.ts,              a%20b.ts",
    "ü/日.ts,             %C3%BC/%E6%97%A5.ts",
    "🔑.ts,               %F0%9F%94%91.ts",
    "100%.ts,             100%25.ts",
    "a%20b.ts,            a%2520b.ts",
    "a#b?c.ts,            a%23b%3Fc.ts",
    "c:/x.ts,             c%3A/x.ts",
    "app/[id]/@m/(g)/p.ts, app/%5Bid%5D/@m/(g)/p.ts",
    "a\\b.ts,             a%5Cb.ts",
  })
  void a_path_becomes_a_relative_uri(String path, String uri) {
    assertThat(SarifLocation.uri(path)).isEqualTo(uri);
  }

  @Test
  void line_ends_and_half_characters_are_encoded_too() {
    assertThat(SarifLocation.uri("a\n\r\t\0\ud800b")).isEqualTo("a%0A%0D%09%00%EF%BF%BDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "c:d/e", "ü\n#%?[x]", "100%/%41", "~a/.b/$c&'(d)*+,;=@!_-"})
  void a_reader_of_uris_gets_the_path_back(String path) {
    URI resolved = URI.create("file:///root/").resolve(SarifLocation.uri(path));
    assertThat(resolved.getPath()).isEqualTo("/root/" + path);
  }
}
