package dev.lore.parse.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "DB_PASSWORD",
        "dbPassword",
        "this.apiKey",
        "client_secret",
        "userPass",
        "pw",
        "config[\"secret_key\"]",
        "spring.datasource.password",
        "SECRET_KEY_BASE",
        "passwordValue"
      })
  void a_password_secret_or_opening_key_is_a_credential(String name) {
    assertThat(CredentialName.of(name)).isEqualTo(CredentialName.CREDENTIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"authToken", "TOKEN", "creds", "jwt", "passwordStart"})
  void a_token_or_what_begins_like_a_credential_is_one_perhaps(String name) {
    assertThat(CredentialName.of(name)).isEqualTo(CredentialName.PERHAPS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "key",
        "passwordHash",
        "token_url",
        "publicKey",
        "secretName",
        "isPassword",
        "forgotPassword",
        "password_field",
        "csrfToken",
        "api_key_id",
        "passed",
        "compass"
      })
  void what_is_about_a_credential_is_none(String name) {
    assertThat(CredentialName.of(name)).isEqualTo(CredentialName.OTHER);
  }
}
