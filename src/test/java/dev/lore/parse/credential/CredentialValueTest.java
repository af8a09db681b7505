package dev.lore.parse.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialValueTest {
  @ParameterizedTest
  @CsvSource({
    "password, hunter2",
    "password, root",
    "secret, keyboard-cat",
    "clientSecret, HARDCODED-SECRET",
    "password, d6s$f9g!j8mg7hw?n&2",
    "secret, shhhhh"
  })
  void what_may_open_something_is_plausible(String name, String value) {
    assertThat(CredentialValue.plausible(value, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "password, ab",
    "password, password",
    "PASSWORD, Password",
    "apiKey, your-api-key",
    "apiKey, x-api-key",
    "secret, client_secret",
    "secret, ${SECRET}",
    "secret, {{ secret }}",
    "secret, <secret>",
    "secret, /run/secrets/x",
    "secret, https://vault.acme.io/x",
    "password, changeme",
    "password, ********",
    "password, xxxxxxxx",
    "password, auth.login.password",
    "password, Contraseña",
    "password, $2a$10$N9qo8uLOickgx2ZMRZoMye",
    "secret, 0f8fad5b-d9cb-469f-a165-70867728950e",
    "secret, pk_live_abc",
    "secret, string"
  })
  void what_stands_for_a_credential_or_names_one_is_not(String name, String value) {
    assertThat(CredentialValue.plausible(value, name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"k9f86d081884c7d65", "Zf3D0LXCM3EIMbgJpUNnkRtOfOueHznB"})
  void digits_among_letters_look_random(String value) {
    assertThat(CredentialValue.random(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"short1a2", "tls13-aes128-v2", "2026-11-21-release", "some_long_name_v2"})
  void names_versions_and_dates_do_not(String value) {
    assertThat(CredentialValue.random(value)).isFalse();
  }

  @org.junit.jupiter.api.Test
  void a_mask_tells_the_length_alone() {
    assertThat(CredentialValue.masked("hunter2")).isEqualTo("… (7 characters)");
  }
}
