package dev.lore.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.SecretSeen;
import dev.lore.model.KeyShape;
import dev.lore.model.Location;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys are put together here, so that no file holds one. */
class SecretScannerTest {
  private static final String LIVE = "sk_" + "live_";
  private static final KeyShape STRIPE =
      new KeyShape(
          "stripe", "Stripe live key", LIVE, "\\b(" + LIVE + "[0-9A-Za-z]{16,250})\\b", null);
  private static final KeyShape TWILIO =
      new KeyShape(
          "twilio",
          "Twilio token",
          "TWILIO_TOKEN",
          "TWILIO_TOKEN\\s*=\\s*\"?([0-9a-f]{32})\\b",
          null);
  private static final KeyShape MAILCHIMP =
      new KeyShape("mailchimp", "Mailchimp key", "-us", "\\b([0-9a-f]{32}-us[0-9]{1,2})\\b", null);
  private static final KeyShape SUPABASE =
      new KeyShape(
          "supabase", "service key", "eyJ", "(eyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]+)", "service_role");

  @Test
  void a_secret_is_seen_where_it_begins_and_only_its_mask_is_kept() {
    String key = LIVE + random(99);

    assertThat(scan("a = 1;\r\n😀 key = '" + key + "'", STRIPE))
        .containsExactly(
            new SecretSeen(
                new Location("f", 2, 11),
                "stripe",
                "Stripe live key",
                LIVE + "… (107 characters)",
                false));
  }

  @Test
  void what_only_resembles_a_secret_is_none() {
    assertThat(
            scan(
                String.join(
                    "\n",
                    LIVE + random(15),
                    LIVE.toUpperCase(Locale.ROOT) + random(24),
                    "a" + LIVE + random(24),
                    LIVE + random(12) + "-" + random(12),
                    "pk_" + "live_" + random(24)),
                STRIPE))
        .isEmpty();
  }

  @Test
  void the_group_of_a_pattern_is_the_secret() {
    String token = hex(32);

    assertThat(scan("TWILIO_TOKEN = \"" + token + "\"", TWILIO))
        .containsExactly(
            new SecretSeen(
                new Location("f", 1, 17), "twilio", "Twilio token", "… (32 characters)", false));
  }

  @Test
  void a_literal_at_the_end_of_a_secret_does_not_make_it_a_placeholder() {
    assertThat(scan("key: " + hex(32) + "-us14", MAILCHIMP))
        .extracting(SecretSeen::placeholder)
        .containsExactly(false);
    assertThat(scan("key: " + "0".repeat(32) + "-us14", MAILCHIMP))
        .extracting(SecretSeen::placeholder)
        .containsExactly(true);
  }

  @Test
  void of_two_shapes_at_one_place_the_earlier_wins() {
    var other = new KeyShape("other", "Other", LIVE, LIVE + "[0-9A-Za-z]+", null);

    assertThat(scan(LIVE + random(24), other, STRIPE))
        .extracting(SecretSeen::integration)
        .containsExactly("other");
  }

  @Test
  void a_token_counts_by_the_role_that_its_payload_claims() {
    assertThat(scan(token("{\"iss\":\"a\",\"role\":\"service_role\"}"), SUPABASE)).hasSize(1);
    assertThat(scan(token("{\"role\": \"service\\u005frole\"}"), SUPABASE)).hasSize(1);
    assertThat(scan(token("{\"role\":\"anon\"}"), SUPABASE)).isEmpty();
    assertThat(scan(token("{\"sub\":{\"role\":\"service_role\"},\"role\":\"anon\"}"), SUPABASE))
        .isEmpty();
    assertThat(scan(token("{\"a\":\"\\\"role\\\":\\\"service_role\\\"\"}"), SUPABASE)).isEmpty();
    assertThat(scan("eyJ!.eyJ.x eyJa.eyJ" + "b".repeat(41) + ".c", SUPABASE)).isEmpty();
  }

  @Test
  void a_file_full_of_secrets_yields_each_of_them() {
    var text = new StringBuilder();
    IntStream.range(0, 20_000).forEach(i -> text.append(LIVE).append(random(16)).append('\n'));

    assertThat(scan(text.toString(), STRIPE)).hasSize(20_000);
  }

  @Test
  void a_mask_shows_what_all_secrets_of_its_kind_begin_with_and_nothing_else() {
    assertThat(SecretShape.mask("ab" + "-12345678", "ab-")).isEqualTo("ab-… (11 characters)");
    assertThat(SecretShape.mask("0123456789", "TOKEN")).isEqualTo("… (10 characters)");
  }

  private static List<SecretSeen> scan(String text, KeyShape... shapes) {
    return SecretScanner.of(List.of(shapes)).scan(SourceText.of("f", text));
  }

  private static String token(String payload) {
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString("{\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8))
        + "."
        + encoder.encodeToString(payload.getBytes(StandardCharsets.UTF_8))
        + "."
        + random(43);
  }

  private static String random(int length) {
    return random(length, new Random(length));
  }

  private static String random(int length, Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
              .charAt(random.nextInt(62)));
    }
    return text.toString();
  }

  private static String hex(int length) {
    var random = new Random(length);
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("0123456789abcdef".charAt(random.nextInt(16)));
    }
    return text.toString();
  }
}
