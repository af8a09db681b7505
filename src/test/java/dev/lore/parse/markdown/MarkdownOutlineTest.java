package dev.lore.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an outline makes of texts that go deep. */
class MarkdownOutlineTest {
  @Test
  void words_are_read_however_deep_their_emphasis_goes() {
    var text = "*a ".repeat(1_500) + "end" + "*".repeat(1_500);

    assertThat(MarkdownOutline.of(text).getFirst().own()).isEqualTo("a ".repeat(1_500) + "end");
  }

  @Test
  void words_of_links_code_and_emphasis_follow_one_another() {
    assertThat(MarkdownOutline.of("see [the *new* page](x.md), `code`\nand **that** too\n"))
        .extracting(OutlineNode::own)
        .containsExactly("see the new page, `code`\nand that too");
  }
}
