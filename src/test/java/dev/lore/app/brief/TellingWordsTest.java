package dev.lore.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingWordsTest {
  private static int shared(String one, String other) {
    int shared = TellingWords.of(one).shared(TellingWords.of(other));
    assertThat(TellingWords.of(other).shared(TellingWords.of(one))).isEqualTo(shared);
    return shared;
  }

  @ParameterizedTest
  @CsvSource({
    "retries,retry",
    "invoices,invoice",
    "charges,charged",
    "messages,message",
    "policies,policy",
    "max-retries,maxRetries",
    "支付回调要验签,验证支付的回调",
    "サーバーの決済を試す,決済はサーバーで",
    "ระบบชำระเงินล้มเหลว,การชำระเงิน"
  })
  void forms_of_one_word_are_shared(String one, String other) {
    assertThat(shared(one, other)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "the new API of a user,add the user to our API",
    "a message,a massage",
    "支付回调,退款申请",
    "ありがとうございます,よろしくございます",
    "ชำระเงิน,ที่อยู่จัดส่ง",
    "s3 id,s3 id"
  })
  void what_says_nothing_or_something_else_is_not(String one, String other) {
    assertThat(shared(one, other)).isZero();
  }

  @Test
  void a_name_counts_by_its_parts_and_each_word_once() {
    assertThat(TellingWords.of("webhookRetries of webhook-retries, retry").count()).isEqualTo(2);
    assertThat(shared("checkOut", "the checkout")).isEqualTo(1);
    assertThat(TellingWords.of("信用卡").count()).isEqualTo(1);
  }
}
