package dev.lore.app;

import dev.lore.model.CatalogDraft;
import dev.lore.model.KeyShape;
import dev.lore.model.LearningDraft;
import dev.lore.model.UserError;
import dev.lore.parse.text.SecretScanner;
import dev.lore.parse.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps secrets out of what is written down, by the same shapes that an audit looks for. */
public final class SecretsInDraft {
  /** Shorter ones are names, such as {@code sk_live_example}. */
  private static final Pattern BODY =
      Pattern.compile("(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[0-9A-Za-z]{16,}");

  /** Of fewer different characters are stand-ins, such as {@code xxxxxxxx}. */
  private static final int MIXED = 8;

  /** Joiners and marks, which part a key for a program and not for a reader. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  private final SecretScanner scanner;
  private final Map<String, String> beginnings;

  private SecretsInDraft(SecretScanner scanner, Map<String, String> beginnings) {
    this.scanner = scanner;
    this.beginnings = beginnings;
  }

  /** For what has one of these shapes. */
  public static SecretsInDraft of(List<KeyShape> keys) {
    var beginnings = new TreeMap<String, String>();
    for (var key : keys) {
      boolean begins = key.literal().matches("\\w{2,}[_.-]");
      if (begins && key.jwtRole() == null && key.standsIn() == null && !key.oneLine()) {
        beginnings.put(key.literal(), key.name());
      }
    }
    return new SecretsInDraft(SecretScanner.of(keys), beginnings);
  }

  /**
   * Refuses a draft with a secret in it. To be asked before anything else, since other refusals
   * show what they refuse.
   *
   * @throws UserError with the place, and the secret masked
   */
  public void refuse(@Nullable String domain, LearningDraft draft) {
    refuse("insight", draft.insight());
    refuse("context", draft.context());
    refuse("domain", domain == null ? "" : domain);
    refuse("integration", draft.integration());
    refuse("kind", draft.kind());
    refuse("date", draft.date());
    refuse("key", draft.key());
    draft.files().forEach(file -> refuse("path of a file", file));
  }

  /** Refuses a draft of the catalogue in the same way. */
  void refuse(CatalogDraft draft) {
    refuse("name", draft.name());
    draft.texts().forEach(this::refuse);
    draft.lists().forEach((key, values) -> values.forEach(value -> refuse(key, value)));
  }

  /** Refuses one text; {@code what} says which. */
  public void refuse(String what, String text) {
    for (var seen : scanner.scan(SourceText.of(what, text))) {
      if (!seen.placeholder()) {
        throw refused(
            what,
            seen.kind()
                + " at line "
                + seen.at().line()
                + ", column "
                + seen.at().column()
                + ": "
                + seen.masked());
      }
    }
    beginnings.forEach(
        (literal, kind) -> refuse(what, INVISIBLE.matcher(text).replaceAll(""), literal, kind));
  }

  /**
   * What is kept for good is held more strictly than code: here the end of a key may be run
   * together with other text, and no word in it makes it a stand-in.
   */
  private static void refuse(String what, String text, String literal, String kind) {
    for (int at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
      var body = BODY.matcher(text).region(at + literal.length(), text.length());
      if (body.lookingAt() && body.group().chars().distinct().count() >= MIXED) {
        throw refused(what, kind + ": " + literal + "…");
      }
    }
  }

  private static UserError refused(String what, String seen) {
    return new UserError(
        "the " + what + " holds what looks like a " + seen,
        "Name the variable that holds it instead; if it is real, revoke it.");
  }
}
