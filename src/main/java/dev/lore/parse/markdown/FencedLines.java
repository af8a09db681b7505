package dev.lore.parse.markdown;

import java.util.BitSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The lines of a Markdown text that blocks of code between fences take, wherever they stand. */
public final class FencedLines {
  /** So many lists and quotes within another are told apart; deeper ones are text. */
  private static final int DEEPEST = 100;

  /** Reads blocks alone: nothing within a line opens or closes one. */
  private static final Parser BLOCKS =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  private FencedLines() {}

  /** The lines of {@code text}, counted from 0, that are code, the fences themselves among them. */
  public static BitSet of(String text) {
    var fenced = new BitSet();
    BLOCKS
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                var spans = block.getSourceSpans();
                if (!spans.isEmpty()) {
                  fenced.set(spans.getFirst().getLineIndex(), spans.getLast().getLineIndex() + 1);
                }
              }
            });
    return fenced;
  }
}
