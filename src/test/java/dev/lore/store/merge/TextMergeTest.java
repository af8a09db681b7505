package dev.lore.store.merge;

import static dev.lore.store.merge.MergedText.BASE;
import static dev.lore.store.merge.MergedText.assertConflict;
import static dev.lore.store.merge.MergedText.assertMerged;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bytes, lines and comments. */
class TextMergeTest {
  @Test
  void lineEndsByteOrderMarkAndMissingLastEndAreKeptAsOursHasThem() {
    var ours = "\uFEFFdomain: x\r\nlearnings:\r\n  - first one\r\n  - ours new";
    var theirs = "domain: x\nlearnings:\n  - first one\n  - theirs new\n";

    assertMerged(
        "\uFEFFdomain: x\r\nlearnings:\r\n  - first one\r\n",
        ours,
        theirs,
        "\uFEFFdomain: x\r\nlearnings:\r\n  - first one\r\n  - ours new\r\n  - theirs new");
  }

  @Test
  void aBlockOfTextIsMergedByLine() {
    var base = "overview: |\n  one\n  two\n  three\n  # four\n  five\nx: 1\n";

    assertMerged(
        base,
        base.replace("one", "ONE"),
        base.replace("five", "FIVE"),
        base.replace("one", "ONE").replace("five", "FIVE"));
    assertConflict(
        base,
        base.replace("one", "1st"),
        base.replace("one", "first"),
        base.replace("  one\n", "<<<<<<< ours\n  1st\n=======\n  first\n>>>>>>> theirs\n"));
  }

  @Test
  void aSideThatDoesNotParseIsMergedByLineAndSaysSo() {
    var merged = MergedText.of(BASE, BASE + "  - \"a\" b\n", BASE.replace("1.0", "1.1"));
    var outcome = merged.outcome();

    assertThat(merged.text()).isEqualTo(BASE.replace("1.0", "1.1") + "  - \"a\" b\n");
    assertThat(outcome.conflicts()).isZero();
    assertThat(outcome.notes())
        .containsExactly(
            "expertise.yaml (ours):26: text follows a closing quote; merged line by line");
  }

  @Test
  void bytesThatAreNotUtf8AreKept() {
    var base = "a: caf\u00e9\nb: 1\nc: 1\n";
    var outcome =
        ExpertiseMerge.merge(
            "expertise.yaml",
            new Sides<>(base, base.replace("b: 1", "b: 2"), base + "d: 4\n")
                .map(text -> text.getBytes(ISO_8859_1)),
            7);

    assertThat(new String(outcome.bytes(), ISO_8859_1))
        .isEqualTo("a: caf\u00e9\nb: 2\nc: 1\nd: 4\n");
  }

  @Test
  void commentsOfBothSidesStayWhereTheyWere() {
    var ours =
        BASE.replace("    # newest last\n", "").replace("  # newest last\n", "  # by hand\n");
    var theirs = BASE + "  # from here on: theirs\n  - insight: New there\n# the end\n";

    assertMerged(
        BASE, ours, theirs, ours + "  # from here on: theirs\n  - insight: New there\n# the end\n");
  }
}
