package dev.lore.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final String SAID = "Verify the raw body of Stripe's webhooks";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Verify the raw body of Stripe's webhooks.",
        "verify the raw body of Stripe's webhooks",
        "  Verify\tthe raw\n  body of\u00a0Stripe's \u3000webhooks.\r\n",
        "Verify the raw body of Stripe's webhooks。",
      })
  void spacingTheFirstCapitalAndAFinalStopDoNotCount(String again) {
    assertThat(Wording.same(SAID, again)).isTrue();
  }

  @Test
  void theTwoWaysToComposeALetterAreOne() {
    assertThat(Wording.same("Write caf\u00e9 in NFC", "Write cafe\u0301 in NFC")).isTrue();
    assertThat(Wording.same("E\u0301crire le corps", "\u00e9crire le corps")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Verify the raw body                | Verify the row body",
        "Wait 10 seconds after a 429        | Wait 100 seconds after a 429",
        "Wait 10² ms at most                | Wait 102 ms at most",
        "Give it ½ of the pool              | Give it 1⁄2 of the pool",
        "Call getUser on a server           | Call getuser on a server",
        "The limit is 5 MB a message        | The limit is 5 Mb a message",
        "We use Resend for receipts         | We use resend for receipts",
        "Set -X before the run              | Set -x before the run",
        "X is the account id                | x is the account id",
        "getUser asks the server            | GetUser asks the server",
        "STRIPE_KEY is read at start        | stripe_key is read at start",
        "NEVER retry a charge               | Never retry a charge",
        "Retry after a timeout              | Retry after a timeout?",
        "Store it with save                 | Store it with save!",
        "Stage them with git add            | Stage them with git add .",
        "Test them with go test ./...       | Test them with go test ./..",
        "The id is 1.0                      | The id is 1.0.1",
        "Do not retry                       | Do retry",
        "The header is v1=…                 | The header is v1=",
        "Resend                             | resend",
        "retry.                             | retry",
        "A_KEY                              | A-KEY",
      })
  void whatMayMeanSomethingElseIsNotTheSame(String one, String other) {
    assertThat(Wording.same(one, other)).isFalse();
    assertThat(LearningId.of(one)).isNotEqualTo(LearningId.of(other));
  }

  @Test
  void whatIsCommonIsItsOwnCommonWording() {
    for (var text :
        List.of("", " ", ".", "a .", "A. b..", "Ab. ", "\u00c9a b.", "Über uns.", "x\u0301 Y.")) {
      assertThat(Wording.common(Wording.common(text))).isEqualTo(Wording.common(text));
    }
  }
}
