package dev.lore.store.edit;

import dev.lore.store.edit.ParsedText.Item;
import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlPlace;
import dev.lore.store.yaml.YamlPlace.Style;
import dev.lore.store.yaml.YamlTree;
import dev.lore.store.yaml.YamlTree.Pair;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One edit of one text: finds the places and splices lines in and out. */
final class ExpertiseEdit {
  private static final Pattern ANCHOR = Pattern.compile("(^|[\\s\\[{,])[&*][^\\s,\\]}]");

  private final String text;
  private final @Nullable YamlNode root;
  private final ParsedText file;
  private final Splices splices;

  ExpertiseEdit(ParsedText file) {
    this.file = file;
    text = file.text();
    root = file.root();
    splices = new Splices(text);
  }

  String text(Change change) {
    change.dropped().forEach(this::drop);
    change.confirmed().forEach(this::confirm);
    if (!change.added().isEmpty()) {
      add(pair(ExpertiseText.LEARNINGS), change.added());
    }
    date(change.today().toString());
    return splices.applied();
  }

  private @Nullable Pair pair(String name) {
    return root == null
        ? null
        : YamlTree.pairs(root).stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
  }

  private List<Pair> keys() {
    return root == null ? List.of() : YamlTree.pairs(root);
  }

  /** Where the next entry goes, if the last edit was proved to leave all else alone there. */
  @Nullable Tail tail() {
    var learnings = pair(ExpertiseText.LEARNINGS);
    int last = learnings == null ? -1 : YamlTree.items(learnings.value()).size() - 1;
    if (learnings == null
        || last < 0
        || isShared(learnings)
        || YamlPlace.of(learnings.value()).style() != Style.BLOCK) {
      return null;
    }
    var list = new ListLines(text, learnings.value(), limit(learnings));
    var updated = pair(ExpertiseText.LAST_UPDATED);
    int end = list.end(last);
    return new Tail(
        end,
        ListLines.count(text, end) + 1,
        list.column(),
        list.isSpaced(),
        updated == null ? "" : YamlTree.raw(updated.value()),
        file.style());
  }

  private void add(@Nullable Pair learnings, List<Entry> entries) {
    if (learnings == null) {
      var margin = root == null ? "" : " ".repeat(column(YamlPlace.of(root).start()));
      splices.insertLines(
          documentEnd(), margin + "learnings:\n" + lines(entries, margin.length() + 2, ""));
      return;
    }
    var value = learnings.value();
    var place = YamlPlace.of(value);
    if (value.isBlank() || (value.isList() && YamlTree.items(value).isEmpty())) {
      replaceNothing(learnings, entries);
    } else if (!value.isList()) {
      throw value.refuse(
          "`learnings:` is no list", "Begin each learning with `- ` on a line of its own.");
    } else if (isShared(learnings)) {
      throw learnings
          .key()
          .refuse(
              "`learnings:` is an alias, so that an entry would be added elsewhere too",
              "Write the list itself below `learnings:`.");
    } else if (place.style() == Style.FLOW) {
      addToFlow(value, entries);
    } else {
      var list = new ListLines(text, value, limit(learnings));
      int last = YamlTree.items(value).size() - 1;
      splices.insertLines(
          list.end(last), lines(entries, list.column(), list.isSpaced() ? "\n" : ""));
    }
  }

  /** An alias has the place of what it repeats, which is outside of its own entry. */
  private boolean isShared(Pair pair) {
    int start = YamlPlace.of(pair.value()).start();
    return start < YamlPlace.of(pair.key()).end() || start >= next(pair);
  }

  /** Where the key behind {@code pair} stands, or the end of the document. */
  private int next(Pair pair) {
    int start = YamlPlace.of(pair.key()).start();
    return keys().stream()
        .mapToInt(other -> YamlPlace.of(other.key()).start())
        .filter(other -> other > start)
        .min()
        .orElseGet(this::documentEnd);
  }

  /** Where the key behind {@code pair} begins its line, or the end of the document. */
  private int limit(Pair pair) {
    int next = next(pair);
    return next == documentEnd() ? next : ListLines.lineStart(text, next);
  }

  /** Where a line of three dots ends the document, or the end of the text. */
  private int documentEnd() {
    int end = text.indexOf("\n...") + 1;
    while (end > 0) {
      if (end + 3 == text.length() || Character.isWhitespace(text.charAt(end + 3))) {
        return end;
      }
      end = text.indexOf("\n...", end) + 1;
    }
    return text.length();
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
    int line = ListLines.nextLine(text, Math.max(place.end(), YamlPlace.of(learnings.key()).end()));
    int margin = column(YamlPlace.of(learnings.key()).start());
    splices.insertLines(line, lines(entries, margin + dashes(), ""));
  }

  /** How far other lists of the file stand to the right of their keys. */
  private int dashes() {
    return keys().stream()
        .filter(pair -> pair.value().isList())
        .filter(pair -> YamlPlace.of(pair.value()).style() == Style.BLOCK && !isShared(pair))
        .findFirst()
        .map(pair ->
            column(YamlPlace.of(pair.value()).start()) - column(YamlPlace.of(pair.key()).start()))
        .orElse(2);
  }

  private static String lines(List<Entry> entries, int column, String above) {
    return entries.stream()
        .map(entry -> above + entry.indented(column))
        .collect(Collectors.joining());
  }

  private void addToFlow(YamlNode list, List<Entry> entries) {
    int end = YamlPlace.of(YamlTree.items(list).getLast()).end();
    splices.replace(
        end, end, entries.stream().map(e -> ", " + flow(e.node())).collect(Collectors.joining()));
  }

  private static String flow(@Nullable YamlNode node) {
    if (node == null) {
      return "~";
    }
    if (node.isList()) {
      return YamlTree.items(node).stream()
          .map(ExpertiseEdit::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node.isMapping()
        ? YamlTree.pairs(node).stream()
            .map(pair -> pair.name() + ": " + flow(pair.value()))
            .collect(Collectors.joining(", ", "{", "}"))
        : Scalar.doubleQuoted(YamlTree.raw(node));
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

  private @Nullable ListLines lines(Item item) {
    var learnings = pair(ExpertiseText.LEARNINGS);
    if (learnings == null || isShared(learnings)) {
      return null;
    }
    var list = new ListLines(text, learnings.value(), limit(learnings));
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
      int below = ListLines.nextLine(text, end);
      boolean spaced = lines.isSpaced() && !lines.isLast(item.index());
      spaced = spaced && text.substring(end, below).isBlank();
      splices.replace(lines.start(item.index()), spaced ? below : end, "");
    }
  }

  private void confirm(String id, int times) {
    var item = file.item(id);
    if (item == null || !item.node().isMapping()) {
      return;
    }
    var place = YamlPlace.of(item.node());
    for (var pair : YamlTree.pairs(item.node())) {
      if (pair.name().equals("confirmed")) {
        var count = YamlPlace.of(pair.value());
        splices.replace(count.start(), count.end(), String.valueOf(times));
        return;
      }
    }
    var lines = lines(item);
    if (place.style() == Style.FLOW) {
      splices.replace(place.end() - 1, place.end() - 1, ", confirmed: " + times);
    } else if (lines != null) {
      var margin = " ".repeat(column(place.start()));
      splices.insertLines(lines.end(item.index()), margin + "confirmed: " + times + "\n");
    }
  }

  private void date(String today) {
    var pair = pair(ExpertiseText.LAST_UPDATED);
    var written = pair == null ? "" : YamlTree.raw(pair.value());
    if (pair == null
        || !written.matches("\\d{4}-\\d\\d-\\d\\d.*")
        || written.compareTo(today) >= 0) {
      return;
    }
    var place = YamlPlace.of(pair.value());
    int quote = place.style() == Style.PLAIN ? 0 : 1;
    if (text.startsWith(written, place.start() + quote)
        && place.end() - place.start() == written.length() + 2 * quote) {
      splices.replace(place.start() + quote, place.end() - quote, today);
    }
  }

  private int column(int at) {
    return at - ListLines.lineStart(text, at);
  }
}
