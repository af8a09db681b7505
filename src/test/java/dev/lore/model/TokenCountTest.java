package dev.lore.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the count to vocabularies that language models read by. */
class TokenCountTest {
  private static final List<Encoding> VOCABULARIES =
      Stream.of(EncodingType.O200K_BASE, EncodingType.CL100K_BASE)
          .map(Encodings.newLazyEncodingRegistry()::getEncoding)
          .toList();

  private static int tokens(String text) {
    return VOCABULARIES.stream().mapToInt(one -> one.countTokensOrdinary(text)).max().orElse(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "expertise/payments/expertise.yaml",
        "expertise/catalog/stripe.yaml",
        "skills/using-lore/SKILL.md",
        "src/doc/command-line.md",
        "src/main/java/dev/lore/Lore.java",
        "src/main/resources/dev/lore/report/brief-1.schema.json"
      })
  void a_file_has_no_more_tokens_than_counted_and_not_half_of_them(String path) throws IOException {
    var text = Files.readString(Path.of(path));

    assertThat(TokenCount.of(text)).isBetween(tokens(text), 2 * tokens(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支付网关的网络钩子必须先验证签名，然后再解析请求正文。",
        "ウェブフックの署名は生のボディで検証してください。",
        "웹훅 서명은 원본 본문으로 검증하세요.",
        "Подпись вебхука проверяется по сырому телу запроса до разбора.",
        "يجب التحقق من توقيع الويب هوك قبل تحليل الجسم.",
        "יש לאמת את חתימת הוובהוק.",
        "भुगतान गेटवे के वेबहुक हस्ताक्षर की जाँच करें।",
        "ክፍያ ሥርዓት መንገድ።",
        "🔥🎉👩‍💻🏳️‍🌈 ok 🧪",
        "STRIPE_SECRET_KEY, SUPABASE_SERVICE_ROLE_KEY, TWILIO_AUTH_TOKEN",
        "{\"text\": \"caf\\u00e9 \\ud83d\\ude00\", \"line\": 12}",
        "!@#$%^&*()_+{}|:<>?~`-=[];',./",
        "\n\n\n\t\t\t      \n"
      })
  void a_text_in_any_writing_has_no_more_tokens_than_counted(String text) {
    assertThat(TokenCount.of(text.repeat(20))).isGreaterThanOrEqualTo(tokens(text.repeat(20)));
  }

  @Test
  void ids_and_words_of_no_language_have_no_more_tokens_than_counted() {
    var random = new Random(4);
    var ids = new StringBuilder();
    var words = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      ids.append(LearningId.of("learning " + i)).append(' ');
      random.ints(3 + random.nextInt(9), 'a', 'z' + 1).forEach(words::appendCodePoint);
      words.append(' ');
    }

    assertThat(TokenCount.of(ids.toString())).isGreaterThanOrEqualTo(tokens(ids.toString()));
    assertThat(TokenCount.of(words.toString())).isGreaterThanOrEqualTo(tokens(words.toString()));
  }

  @Test
  void nothing_has_no_tokens() {
    assertThat(TokenCount.of("")).isZero();
  }
}
