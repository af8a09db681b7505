package dev.lore.parse.syntax;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.treesitter.TSLanguage;
import org.treesitter.TSSymbolType;

/** The loaded grammar of a language: the names of its node kinds and fields, by number. */
final class Grammar {
  private static final Map<Language, Grammar> LOADED = new EnumMap<>(Language.class);

  private final TSLanguage language;
  private final String[] kinds;
  private final String[] fields;

  private Grammar(TSLanguage language, String[] kinds, String[] fields) {
    this.language = language;
    this.kinds = kinds;
    this.fields = fields;
  }

  /** The grammar of {@code language}, loaded once a process. */
  static Grammar of(Language language) {
    synchronized (LOADED) {
      return LOADED.computeIfAbsent(language, Grammar::load);
    }
  }

  private static Grammar load(Language language) {
    var loaded = language.load();
    var kinds = new String[loaded.symbolCount()];
    Arrays.fill(kinds, "");
    for (int symbol = 0; symbol < kinds.length; symbol++) {
      if (loaded.symbolType(symbol) == TSSymbolType.TSSymbolTypeRegular) {
        kinds[symbol] = loaded.symbolName(symbol).intern();
      }
    }
    var fields = new String[loaded.fieldCount() + 1];
    fields[0] = "";
    for (int field = 1; field < fields.length; field++) {
      fields[field] = loaded.fieldNameForId(field).intern();
    }
    return new Grammar(loaded, kinds, fields);
  }

  /** What a parser is given. */
  TSLanguage language() {
    return language;
  }

  /**
   * The kind of node that a symbol stands for; empty for tokens without a name, which no tree
   * keeps.
   */
  String kind(int symbol) {
    return symbol >= 0 && symbol < kinds.length ? kinds[symbol] : "ERROR";
  }

  /** The name of a field; empty for 0, which is none. */
  String field(int id) {
    return fields[id];
  }
}
