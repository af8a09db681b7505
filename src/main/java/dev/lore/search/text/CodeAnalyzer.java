package dev.lore.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Makes terms of texts and of queries alike: names whole and in parts, without accents, English
 * words by their stems. For any number of threads.
 */
public final class CodeAnalyzer extends Analyzer {
  /** A change here, or to anything that decides about terms, makes old indexes useless. */
  public static final int VERSION = 2;

  /**
   * A term and the stretch of the text that it stands for.
   *
   * @param text as it is indexed
   * @param start in UTF-16 code units
   * @param end after its last
   */
  public record Term(String text, int start, int end) {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokens = new CodeTokenizer();
    return new TokenStreamComponents(tokens, new PorterStemFilter(new ASCIIFoldingFilter(tokens)));
  }

  /** The terms of a text in order, at most so many. */
  public List<Term> terms(String text, int most) {
    var terms = new ArrayList<Term>();
    try (var tokens = tokenStream("", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (terms.size() < most && tokens.incrementToken()) {
        terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
