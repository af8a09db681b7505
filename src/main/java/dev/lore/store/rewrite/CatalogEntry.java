package dev.lore.store.rewrite;

import dev.lore.model.CatalogDraft;
import dev.lore.model.UserError;
import dev.lore.store.disk.WholeFile;
import dev.lore.store.domain.DomainPlaces;
import dev.lore.store.edit.CatalogText;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One file of the project's catalogue; only for the holder of the {@link
 * dev.lore.store.disk.WriteLock}.
 */
public final class CatalogEntry {
  private static final int TRIES = 20;

  private final WholeFile file;
  private final String shown;

  /**
   * The entry with this name, there or not.
   *
   * @throws UserError where it lies outside of the project
   */
  public CatalogEntry(DomainPlaces places, String name) throws IOException {
    var path = places.catalog(name);
    shown = places.shown(path);
    file = new WholeFile(path);
  }

  /**
   * Makes the file say what {@code draft} wants; it is made where it is not there.
   *
   * @return the path as people see it
   * @throws SetAside where it can't be edited
   */
  public String write(CatalogDraft draft) throws IOException {
    file.sweep();
    file.settle();
    var now = file.read();
    var base = now;
    for (int i = 0; i < TRIES; i++) {
      var before = now == null ? opening(draft) : now;
      var after = CatalogText.edited(shown, before, draft);
      if (base != null && Arrays.equals(after, base)) {
        return shown;
      }
      var clash = file.replace(file.stageForced(after), base);
      if (clash == null) {
        return shown;
      }
      now = clash.bytes();
      base = file.read();
    }
    throw UserError.busy(shown + " is being written all the time", "Close it and try again.");
  }

  private static byte[] opening(CatalogDraft draft) {
    if (!draft.texts().containsKey("category")) {
      throw new UserError(
          draft.name() + " is not in the project's catalogue, and a new entry needs a category",
          "Say --category, such as payments.");
    }
    var title = draft.texts().getOrDefault("title", draft.name());
    return ("name: " + draft.name() + "\ntitle: \"" + title.replaceAll("[\"\\\\]", "") + "\"\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
