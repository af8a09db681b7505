package dev.lore.store.edit;

import dev.lore.store.entry.Entry;
import dev.lore.store.splice.Lines;
import dev.lore.store.splice.RootKeys;
import dev.lore.store.splice.Splices;
import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlPlace;
import dev.lore.store.yaml.YamlPlace.Style;
import dev.lore.store.yaml.YamlTree;
import dev.lore.store.yaml.YamlTree.Pair;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts entries at the end of {@code learnings:}, whichever way that is written. */
final class Addition {
  private final String text;
  private final @Nullable YamlNode root;
  private final RootKeys keys;
  private final Splices splices;

  Addition(ParsedText file, RootKeys keys, Splices splices) {
    text = file.text();
    root = file.root();
    this.keys = keys;
    this.splices = splices;
  }

  void add(List<Entry> entries) {
    var learnings = keys.pair(ExpertiseText.LEARNINGS);
    if (learnings == null) {
      int margin = root == null ? 0 : Lines.column(text, YamlPlace.of(root).start());
      splices.insertLines(
          keys.documentEnd(), " ".repeat(margin) + "learnings:\n" + lines(entries, margin + 2, ""));
      return;
    }
    var value = learnings.value();
    if (value.isBlank() || (value.isList() && YamlTree.items(value).isEmpty())) {
      replaceNothing(learnings, entries);
    } else if (!value.isList()) {
      throw value.refuse(
          "`learnings:` is no list", "Begin each learning with `- ` on a line of its own.");
    } else if (keys.isShared(learnings)) {
      throw learnings
          .key()
          .refuse(
              "`learnings:` is an alias, so that an entry would be added elsewhere too",
              "Write the list itself below `learnings:`.");
    } else if (YamlPlace.of(value).style() == Style.FLOW) {
      int end = YamlPlace.of(YamlTree.items(value).getLast()).end();
      splices.replace(
          end, end, entries.stream().map(e -> ", " + e.flow()).collect(Collectors.joining()));
    } else {
      var list = keys.list(learnings);
      int last = YamlTree.items(value).size() - 1;
      splices.insertLines(
          list.end(last), lines(entries, list.column(), list.isSpaced() ? "\n" : ""));
    }
  }

  private void replaceNothing(Pair learnings, List<Entry> entries) {
    var place = YamlPlace.of(learnings.value());
    if (place.start() >= YamlPlace.of(learnings.key()).end() && place.end() > place.start()) {
      int start = place.start();
      while (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t') {
        start--;
      }
      splices.replace(start, place.end(), "");
    }
    int line = Lines.next(text, Math.max(place.end(), YamlPlace.of(learnings.key()).end()));
    int margin = Lines.column(text, YamlPlace.of(learnings.key()).start());
    splices.insertLines(line, lines(entries, margin + dashes(), ""));
  }

  /** How far other lists of the file stand to the right of their keys. */
  private int dashes() {
    return keys.all().stream()
        .filter(pair -> pair.value().isList())
        .filter(pair -> YamlPlace.of(pair.value()).style() == Style.BLOCK && !keys.isShared(pair))
        .findFirst()
        .map(pair ->
            Lines.column(text, YamlPlace.of(pair.value()).start())
                - Lines.column(text, YamlPlace.of(pair.key()).start()))
        .orElse(2);
  }

  private static String lines(List<Entry> entries, int column, String above) {
    return entries.stream()
        .map(entry -> above + entry.indented(column))
        .collect(Collectors.joining());
  }
}
