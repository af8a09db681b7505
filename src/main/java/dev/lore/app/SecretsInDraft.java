package dev.lore.app;

import dev.lore.model.CatalogDraft;
import dev.lore.model.KeyShape;
import dev.lore.model.LearningDraft;
import dev.lore.model.UserError;
import dev.lore.parse.text.SecretScanner;
import dev.lore.parse.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps secrets out of what is written down, by the same shapes that an audit looks for. */
public final class SecretsInDraft {
  private final SecretScanner scanner;

  private SecretsInDraft(SecretScanner scanner) {
    this.scanner = scanner;
  }

  /** For what has one of these shapes. */
  public static SecretsInDraft of(List<KeyShape> keys) {
    return new SecretsInDraft(SecretScanner.of(keys));
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
        throw new UserError(
            "the "
                + what
                + " holds what looks like a "
                + seen.kind()
                + " at line "
                + seen.at().line()
                + ", column "
                + seen.at().column()
                + ": "
                + seen.masked(),
            "Name the variable that holds it instead; if it is real, revoke it.");
      }
    }
  }
}
