package dev.lore.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * When two texts are the same: the one answer for ids, confirmations and merges.
 *
 * <p>Of two that are the same, one is dropped. So only what cannot change the meaning is passed
 * over, and a doubt leaves two entries, which people can join, rather than one too few:
 *
 * <ul>
 *   <li>how Unicode composes a letter (NFC): both forms look alike, and macOS and Linux differ. Not
 *       NFKC, for which {@code 10²} is {@code 102};
 *   <li>how much white space there is and of which kind, since YAML folds lines;
 *   <li>whether the first word begins with a capital. Case counts everywhere else: {@code getUser}
 *       and {@code getuser}, {@code Mb} and {@code MB}, {@code Resend} and {@code resend} are not
 *       the same;
 *   <li>one full stop at the end of a sentence. Not {@code ?} or {@code !}, which ask or belong to
 *       a name such as {@code save!}, nor the dot of {@code git add .}.
 * </ul>
 *
 * <p>A single word is a name and stays as it is.
 */
public final class Wording {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x85]+");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N})\\]}\"'`’”»])[.。]$");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]+[,:;]? .*");

  private Wording() {}

  /** What all texts that are the same as {@code text} have in common. */
  public static String common(String text) {
    var spaced =
        SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    if (spaced.indexOf(' ') < 0) {
      return spaced;
    }
    var open = SENTENCE_END.matcher(spaced).replaceFirst("");
    int first = open.codePointAt(0);
    return CAPITALISED.matcher(open).matches()
        ? Character.toString(Character.toLowerCase(first))
            + open.substring(Character.charCount(first))
        : open;
  }

  /** Whether the two are the same. */
  public static boolean same(String one, String other) {
    return common(one).equals(common(other));
  }
}
