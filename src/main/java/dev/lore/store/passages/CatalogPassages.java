package dev.lore.store.passages;

import dev.lore.model.Layer;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.store.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads an entry of the catalogue as a text, whether or not the catalogue itself can use it. */
final class CatalogPassages {
  /** How secrets look is for a scanner, and what an entry is called stands in its title. */
  private static final Set<String> LEFT_OUT = Set.of("keys", "name", "title");

  private CatalogPassages() {}

  /**
   * The entry, known by the name that {@code lore catalog show} takes.
   *
   * @param name that of its file
   */
  static List<Passage> read(YamlNode root, String path, String name, Layer layer) {
    var entries = root.entries();
    var category = entries.get("category");
    var title = entries.get("title");
    var body = new ArrayList<String>();
    entries.forEach((key, value) -> {
      if (!LEFT_OUT.contains(key)) {
        body.add(key.replace('_', ' ') + ": " + NoteReader.said(value).replace("\n", "; "));
      }
    });
    var domain = category != null && category.isText() ? category.text() : "";
    var list = new PassageList(path, layer, domain);
    list.add(
        PassageKind.INTEGRATION,
        name,
        name,
        title != null && title.isText() ? title.text() : name,
        String.join("\n", body),
        List.of(),
        root.at());
    return list.all();
  }
}
