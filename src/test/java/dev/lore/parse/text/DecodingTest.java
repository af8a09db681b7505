package dev.lore.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecodingTest {
  private static final String TEXT = "key = 'é漢😀'\r\n";

  @Test
  void a_byte_order_mark_decides_and_is_left_out() {
    assertThat(Decoding.text(marked(StandardCharsets.UTF_8, TEXT))).contains(TEXT);
    assertThat(Decoding.text(marked(StandardCharsets.UTF_16LE, TEXT))).contains(TEXT);
    assertThat(Decoding.text(marked(StandardCharsets.UTF_16BE, TEXT))).contains(TEXT);
  }

  @Test
  void without_a_mark_it_is_utf_8_or_else_latin_1() {
    assertThat(Decoding.text(TEXT.getBytes(StandardCharsets.UTF_8))).contains(TEXT);
    assertThat(Decoding.text(new byte[] {'a', (byte) 0xE9, 'b'})).contains("aéb");
    assertThat(Decoding.text(new byte[] {(byte) 0xC3})).contains("Ã");
    assertThat(Decoding.text(new byte[0])).contains("");
  }

  @Test
  void half_a_character_in_utf_16_is_replaced() {
    byte[] whole = marked(StandardCharsets.UTF_16LE, "ab");
    byte[] odd = Arrays.copyOf(whole, whole.length + 1);

    assertThat(Decoding.text(odd)).contains("ab\ufffd");
    assertThat(Decoding.text(new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xDE, 0, 0, 'a'}))
        .contains("\ufffda");
  }

  @Test
  void a_nul_byte_near_the_start_makes_a_file_binary() {
    byte[] bytes = new byte[9000];
    Arrays.fill(bytes, (byte) 'a');
    bytes[8500] = 0;
    assertThat(Decoding.text(bytes)).isPresent();
    bytes[7999] = 0;
    assertThat(Decoding.text(bytes)).isEmpty();
  }

  private static byte[] marked(Charset charset, String text) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\ufeff".getBytes(charset));
    bytes.writeBytes(text.getBytes(charset));
    return bytes.toByteArray();
  }
}
