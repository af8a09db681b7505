package dev.lore.store.edit;

import dev.lore.model.CatalogDraft;
import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.store.splice.RootKeys;
import dev.lore.store.splice.Scalar;
import dev.lore.store.splice.Splices;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.Utf8;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlPlace;
import dev.lore.store.yaml.YamlPlace.Style;
import dev.lore.store.yaml.YamlTree;
import dev.lore.store.yaml.YamlTree.Pair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one catalogue entry, to which keys and list elements can be added. */
public final class CatalogText {
  private final String shown;
  private final boolean marked;
  private final YamlNode root;
  private final RootKeys keys;
  private final Splices splices;
  private final StringBuilder below = new StringBuilder();

  private CatalogText(String shown, boolean marked, String text) {
    this.shown = shown;
    this.marked = marked;
    root = parsed(shown, text);
    keys = new RootKeys(text, root);
    splices = new Splices(text);
  }

  private static YamlNode parsed(String shown, String text) {
    var root = YamlDocument.read(shown, text);
    if (root == null || !root.isMapping()) {
      throw new SetAside(
          new Fault(
              Location.of(shown, 1),
              "a mapping must stand here",
              "Begin the file with `name: …`."));
    }
    return root;
  }

  /**
   * The bytes of a file after it says what {@code draft} wants; all else is as it was.
   *
   * @param shown its path, as errors show it
   * @throws SetAside where it does not parse, or can't be edited without touching more
   */
  public static byte[] edited(String shown, byte[] bytes, CatalogDraft draft) {
    boolean marked = Utf8.isMarked(bytes);
    return new CatalogText(shown, marked, Utf8.text(bytes, shown)).edited(draft);
  }

  private byte[] edited(CatalogDraft draft) {
    draft.texts().forEach(this::set);
    draft.lists().forEach(this::include);
    if (!below.isEmpty()) {
      splices.insertLines(keys.documentEnd(), below.toString());
    }
    var after = splices.applied();
    if (!proved(draft, after)) {
      throw new SetAside(
          new Fault(
              Location.of(shown, 1),
              "the entry can't be edited without changing something else",
              "Write its keys on lines of their own, without anchors."));
    }
    return Utf8.bytes(after, marked);
  }

  private void set(String key, String value) {
    var pair = keys.pair(key);
    if (pair == null) {
      below.append(key).append(": ").append(Scalar.of(value, Style.PLAIN)).append('\n');
    } else if (!YamlTree.raw(pair.value()).equals(value)) {
      var place = YamlPlace.of(pair.value());
      splices.replace(place.start(), place.end(), Scalar.of(value, place.style()));
    }
  }

  private void include(String key, List<String> values) {
    var wanted = values.stream().distinct().toList();
    var pair = keys.pair(key);
    if (pair == null) {
      below.append(key).append(":\n").append(dashes("  ", wanted));
      return;
    }
    var standing = YamlTree.items(pair.value()).stream().map(YamlTree::raw).toList();
    var missing = wanted.stream().filter(value -> !standing.contains(value)).toList();
    if (!missing.isEmpty()) {
      include(pair, standing.isEmpty(), missing);
    }
  }

  private void include(Pair pair, boolean empty, List<String> missing) {
    var place = YamlPlace.of(pair.value());
    var inRow =
        missing.stream().map(v -> Scalar.of(v, Style.DOUBLE)).collect(Collectors.joining(", "));
    if (empty) {
      splices.replace(
          place.start(),
          place.end(),
          (place.start() == place.end() ? " " : "") + "[" + inRow + "]");
    } else if (place.style() == Style.FLOW) {
      int end = YamlPlace.of(YamlTree.items(pair.value()).getLast()).end();
      splices.replace(end, end, ", " + inRow);
    } else {
      var list = keys.list(pair);
      int last = YamlTree.items(pair.value()).size() - 1;
      splices.insertLines(list.end(last), dashes(" ".repeat(list.column()), missing));
    }
  }

  private static String dashes(String margin, List<String> values) {
    return values.stream()
        .map(value -> margin + "- " + Scalar.of(value, Style.PLAIN) + "\n")
        .collect(Collectors.joining());
  }

  private boolean proved(CatalogDraft draft, String after) {
    YamlNode now;
    try {
      now = parsed(shown, after);
    } catch (SetAside unsound) {
      return false;
    }
    var rest = new ArrayList<>(YamlTree.pairs(now));
    for (var old : YamlTree.pairs(root)) {
      if (rest.isEmpty() || !same(draft, old, rest.removeFirst())) {
        return false;
      }
    }
    return rest.stream()
            .allMatch(pair ->
                draft.texts().containsKey(pair.name()) || draft.lists().containsKey(pair.name()))
        && draft.texts().entrySet().stream()
            .allMatch(wanted -> now.optional(wanted.getKey()).equals(wanted.getValue().strip()))
        && draft.lists().entrySet().stream()
            .allMatch(wanted -> now.texts(wanted.getKey()).containsAll(wanted.getValue()));
  }

  private static boolean same(CatalogDraft draft, Pair old, Pair now) {
    if (!old.name().equals(now.name())) {
      return false;
    }
    if (draft.lists().containsKey(old.name())) {
      var wanted =
          new LinkedHashSet<>(YamlTree.items(old.value()).stream().map(YamlTree::raw).toList());
      wanted.addAll(draft.lists().getOrDefault(old.name(), List.of()));
      return YamlTree.items(now.value()).stream()
          .map(YamlTree::raw)
          .toList()
          .equals(List.copyOf(wanted));
    }
    return draft.texts().containsKey(old.name()) || YamlTree.same(old.value(), now.value());
  }
}
