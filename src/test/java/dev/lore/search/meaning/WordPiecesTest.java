package dev.lore.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final String JSON =
      """
      {"model": {"vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "web": 3, "##hook": 4, "##s": 5,
        "cafe": 6, "!": 7, "a": 8}}}
      """;

  @Test
  void aWordFallsIntoTheLongestPieces() throws IOException {
    assertThat(pieces("Webhooks!", 9)).containsExactly(1, 3, 4, 5, 7, 2);
    assertThat(pieces("café", 9)).containsExactly(1, 6, 2);
  }

  @Test
  void whatHasNoPiecesIsUnknownAsAWhole() throws IOException {
    assertThat(pieces("webx a 日", 9)).containsExactly(1, 0, 8, 0, 2);
  }

  @Test
  void aLongTextIsCutAndStillHasItsEnd() throws IOException {
    assertThat(pieces("a ".repeat(1_000), 5)).containsExactly(1, 8, 8, 8, 2);
    assertThat(pieces("a".repeat(1_000), 5)).containsExactly(1, 0, 2);
    assertThat(pieces("", 5)).containsExactly(1, 2);
  }

  private static long[] pieces(String text, int most) throws IOException {
    return WordPieces.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)))
        .of(text, most);
  }
}
