package dev.lore.search.index;

import dev.lore.search.text.CodeAnalyzer;

/** The names of the fields of a document, and the version of all that decides what is in them. */
public final class Schema {
  /** Indexes of another version are of no use. */
  public static final String VERSION = "1-" + CodeAnalyzer.VERSION;

  /** Source and id: names a document. */
  public static final String KEY = "key";

  /** The file that a passage comes with. */
  public static final String SOURCE = "source";

  /** All the text, its title included. */
  public static final String TEXT = "text";

  /** The title, for those kinds whose titles weigh more than their bodies. */
  public static final String TITLE = "title";

  /** The kind's word. */
  public static final String KIND = "kind";

  /** The layer's name. */
  public static final String LAYER = "layer";

  /** The domain. */
  public static final String DOMAIN = "domain";

  /** The service, in lower case. */
  public static final String INTEGRATION = "integration";

  /** Each file that the passage is about or stands in, and all folders above them. */
  public static final String UNDER = "under";

  /** The day, counted from 1970; absent where there is none. */
  public static final String DAY = "day";

  /** {@code yes} where the passage was put aside. */
  public static final String ARCHIVED = "archived";

  /** 1 where the passage was put aside, to look up. */
  public static final String ASIDE = "aside";

  /** How many times it was confirmed. */
  public static final String CONFIRMED = "confirmed";

  /** How many times it was refuted. */
  public static final String REFUTED = "refuted";

  /** The files that it is about, a line each. */
  public static final String FILES = "files";

  /** The passage itself. */
  public static final String PASSAGE = "passage";

  /** A hash of the passage, to see whether it has changed. */
  public static final String PRINT = "print";

  /** A hash of what its vector is made of. */
  public static final String MEANING = "meaning";

  private Schema() {}
}
