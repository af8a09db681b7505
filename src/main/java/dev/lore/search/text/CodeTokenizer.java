package dev.lore.search.text;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Tokens of {@link Words}; a name with signs in it, such as {@code src/hooks.ts}, is marked as a
 * keyword so that nothing stems it.
 */
final class CodeTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private Iterator<Words.Word> words = List.<Words.Word>of().iterator();
  private int length;

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringBuilder();
    var buffer = new char[4096];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    length = text.length();
    words = Words.of(text).iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!words.hasNext()) {
      return false;
    }
    var word = words.next();
    term.append(word.text());
    offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
    increment.setPositionIncrement(word.step());
    keyword.setKeyword(word.literal());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
