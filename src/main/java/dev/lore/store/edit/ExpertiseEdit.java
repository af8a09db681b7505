package dev.lore.store.edit;

import dev.lore.model.LineRange;
import dev.lore.store.edit.ParsedText.Item;
import dev.lore.store.entry.Entry;
import dev.lore.store.splice.Lines;
import dev.lore.store.splice.ListLines;
import dev.lore.store.splice.RootKeys;
import dev.lore.store.splice.Splices;
import dev.lore.store.yaml.YamlPlace;
import dev.lore.store.yaml.YamlPlace.Style;
import dev.lore.store.yaml.YamlTree;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One edit of one text: finds the places and splices lines in and out. */
final class ExpertiseEdit {
  private static final Pattern ANCHOR = Pattern.compile("(^|[\\s\\[{,])[&*][^\\s,\\]}]");

  private final String text;
  private final ParsedText file;
  private final RootKeys keys;
  private final Splices splices;

  ExpertiseEdit(ParsedText file) {
    this.file = file;
    text = file.text();
    keys = new RootKeys(text, file.root());
    splices = new Splices(text);
  }

  String text(Change change) {
    change.dropped().forEach(this::drop);
    change.counts().forEach(this::count);
    if (!change.added().isEmpty()) {
      new Addition(file, keys, splices).add(change.added());
    }
    date(change);
    return splices.applied();
  }

  /** Where the next entry goes, if the last edit was proved to leave all else alone there. */
  @Nullable Tail tail() {
    var learnings = keys.pair(ExpertiseText.LEARNINGS);
    int last = learnings == null ? -1 : YamlTree.items(learnings.value()).size() - 1;
    if (learnings == null
        || last < 0
        || keys.isShared(learnings)
        || YamlPlace.of(learnings.value()).style() != Style.BLOCK) {
      return null;
    }
    var list = keys.list(learnings);
    var updated = keys.pair(ExpertiseText.LAST_UPDATED);
    int end = list.end(last);
    return new Tail(
        end,
        Lines.count(text, end) + 1,
        list.column(),
        list.isSpaced(),
        updated == null ? "" : YamlTree.raw(updated.value()),
        file.style());
  }

  @Nullable Entry moved(Item item) {
    var lines = lines(item);
    if (lines == null) {
      return null;
    }
    var source = text.substring(lines.start(item.index()), lines.end(item.index()));
    var entry = Entry.dedented(item.learning().id(), source, lines.column());
    var alone = entry.node();
    boolean free = !ANCHOR.matcher(source).find();
    return free && alone != null && YamlTree.same(alone, item.node()) ? entry : null;
  }

  LineRange range(Item item) {
    var lines = lines(item);
    int first = item.learning().at().line();
    if (lines == null) {
      return new LineRange(first, first);
    }
    int start = lines.start(item.index());
    int end = Math.max(start + 1, lines.end(item.index()));
    return new LineRange(Lines.count(text, start) + 1, Lines.count(text, end - 1) + 1);
  }

  private @Nullable ListLines lines(Item item) {
    var learnings = keys.pair(ExpertiseText.LEARNINGS);
    if (learnings == null || keys.isShared(learnings)) {
      return null;
    }
    var list = keys.list(learnings);
    int start = list.start(item.index());
    boolean dashed =
        YamlPlace.of(learnings.value()).style() == Style.BLOCK
            && text.startsWith("-", start + list.column());
    return dashed ? list : null;
  }

  private void drop(String id) {
    var item = file.item(id);
    var lines = item == null ? null : lines(item);
    if (item != null && lines != null) {
      int end = lines.end(item.index());
      int below = Lines.next(text, end);
      boolean spaced = lines.isSpaced() && !lines.isLast(item.index());
      spaced = spaced && text.substring(end, below).isBlank();
      splices.replace(lines.start(item.index()), spaced ? below : end, "");
    }
  }

  private void count(Count what, int times) {
    var key = what.voice().key();
    var item = file.item(what.id());
    if (item == null || !item.node().isMapping()) {
      return;
    }
    var place = YamlPlace.of(item.node());
    for (var pair : YamlTree.pairs(item.node())) {
      if (pair.name().equals(key)) {
        var number = YamlPlace.of(pair.value());
        splices.replace(number.start(), number.end(), String.valueOf(times));
        return;
      }
    }
    var lines = lines(item);
    if (place.style() == Style.FLOW) {
      splices.replace(place.end() - 1, place.end() - 1, ", " + key + ": " + times);
    } else if (lines != null) {
      var margin = " ".repeat(Lines.column(text, place.start()));
      splices.insertLines(lines.end(item.index()), margin + key + ": " + times + "\n");
    }
  }

  private void date(Change change) {
    var pair = keys.pair(ExpertiseText.LAST_UPDATED);
    var written = pair == null ? "" : YamlTree.raw(pair.value());
    if (pair == null || !change.dates(written)) {
      return;
    }
    var place = YamlPlace.of(pair.value());
    int quote = place.style() == Style.PLAIN ? 0 : 1;
    if (text.startsWith(written, place.start() + quote)
        && place.end() - place.start() == written.length() + 2 * quote) {
      splices.replace(place.start() + quote, place.end() - quote, change.today().toString());
    }
  }
}
