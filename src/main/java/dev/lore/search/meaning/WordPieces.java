package dev.lore.search.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tokenizer of BERT models without case: words and signs first, then of each word the longest
 * pieces that the vocabulary knows, from the left.
 */
final class WordPieces {
  /** Longer words are unknown, as in the models' own tokenizer. */
  private static final int LONGEST = 100;

  private final Map<String, Integer> vocabulary;
  private final long unknown;
  private final long first;
  private final long last;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    unknown = vocabulary.getOrDefault("[UNK]", 0);
    first = vocabulary.getOrDefault("[CLS]", 0);
    last = vocabulary.getOrDefault("[SEP]", 0);
  }

  /** With the vocabulary of a {@code tokenizer.json}. */
  static WordPieces read(InputStream json) throws IOException {
    var vocabulary = new HashMap<String, Integer>(65_536);
    try (var parser = new JsonFactory().createParser(json)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals("vocab")) {
          parser.nextToken();
          while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var piece = parser.currentName();
            vocabulary.put(piece, parser.nextIntValue(0));
          }
          return new WordPieces(vocabulary);
        }
      }
    }
    throw new IOException("a tokenizer without a vocabulary");
  }

  /** The pieces' numbers between those of begin and end, at most so many. */
  long[] of(String text, int most) {
    var pieces = new ArrayList<Long>();
    pieces.add(first);
    // No word has more letters than pieces, so that a long text need not be read to its end.
    var start = text.substring(0, Math.min(text.length(), most * 24));
    for (var word : words(plain(start))) {
      add(pieces, word);
      if (pieces.size() >= most - 1) {
        break;
      }
    }
    var kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
    kept.add(last);
    return kept.stream().mapToLong(Long::longValue).toArray();
  }

  private static String plain(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    var plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(apart.charAt(i));
      }
    }
    return plain.toString();
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter) {
        continue;
      }
      if (i > from) {
        words.add(text.substring(from, i));
      }
      if (i < text.length() && !isSpace(text.charAt(i))) {
        words.add(text.substring(i, i + 1));
      }
      from = i + 1;
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return (Character.isLetterOrDigit(c) && !Character.isIdeographic(c))
        || Character.isSurrogate(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private void add(List<Long> pieces, String word) {
    int before = pieces.size();
    int start = 0;
    while (start < word.length() && word.length() <= LONGEST) {
      int end = word.length();
      Integer piece = null;
      while (end > start && piece == null) {
        var part = word.substring(start, end);
        piece = vocabulary.get(start == 0 ? part : "##" + part);
        end--;
      }
      if (piece == null) {
        break;
      }
      pieces.add((long) piece);
      start = end + 1;
    }
    if (start < word.length()) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(unknown);
    }
  }
}
