package dev.lore.parse.markdown;

import dev.lore.parse.markdown.OutlineNode.Cell;
import dev.lore.parse.markdown.OutlineNode.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a Markdown text: what belongs to which heading, label and item.
 *
 * <p>Code blocks, quotes and HTML are left out: they show, and do not say.
 */
public final class MarkdownOutline {
  /** So many lists and quotes within another are told apart; deeper ones are text. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  /** Bold lines are headings below all others; then labels, then items by their depth. */
  private static final int BOLD = 7;

  private static final int LABEL = 10;
  private static final int ITEM = 20;
  private static final int LEAF = 1_000;
  private static final Pattern FRONT_MATTER =
      Pattern.compile("^\\uFEFF?---[ \\t]*\\R(?s:.*?)^---[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern WORDS = Pattern.compile("[^\\n]+");
  private static final Pattern BOX = Pattern.compile("^\\[[ xX]]\\s+");
  private static final Pattern SPOKEN =
      Pattern.compile("^([^:.;!?\\n|]{1,60}?)\\s*(?::(?=\\s|$)|\\s[–—-]\\s)\\s*");
  private static final Pattern AFTER_BOLD = Pattern.compile("^\\s*[:–—-]?\\s*");

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<OutlineNode> top = new ArrayList<>();

  /** A node to which more may come. */
  private record Open(int depth, OutlineNode node) {}

  private MarkdownOutline() {}

  /** The outline of {@code text}; front matter is none of it. */
  public static List<OutlineNode> of(String text) {
    var outline = new MarkdownOutline();
    var document = PARSER.parse(withoutFrontMatter(text));
    for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
      outline.block(node, 0);
    }
    return List.copyOf(outline.top);
  }

  /** The same text with as many lines, the front matter's empty. */
  private static String withoutFrontMatter(String text) {
    var found = FRONT_MATTER.matcher(text);
    return found.lookingAt()
        ? WORDS.matcher(found.group()).replaceAll("") + text.substring(found.end())
        : text;
  }

  private void block(Node node, int nested) {
    switch (node) {
      case Heading heading ->
          add(
              heading.getLevel(),
              new OutlineNode(
                  line(node), Kind.TITLE, "", words(node).strip(), List.of(), new ArrayList<>()));
      case Paragraph paragraph -> paragraph(paragraph);
      case ListBlock list -> {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
          item((ListItem) item, nested);
        }
      }
      case TableBlock table -> table(table);
      default -> {}
    }
  }

  private void paragraph(Paragraph paragraph) {
    var first = paragraph.getFirstChild();
    if (first instanceof StrongEmphasis && first.getNext() == null) {
      var title = words(first).strip();
      boolean label = title.endsWith(":");
      add(
          label ? LABEL : BOLD,
          label
              ? labelled(paragraph, Kind.TEXT)
              : new OutlineNode(
                  line(paragraph), Kind.TITLE, "", title, List.of(), new ArrayList<>()));
      return;
    }
    var node = labelled(paragraph, Kind.TEXT);
    boolean leads = node.text().isEmpty() || node.text().strip().endsWith(":");
    add(leads ? LABEL : LEAF, node);
  }

  private void item(ListItem item, int nested) {
    boolean first = true;
    for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (first && child instanceof Paragraph paragraph) {
        add(ITEM + nested, labelled(paragraph, Kind.ITEM));
      } else if (child instanceof Paragraph paragraph) {
        add(LEAF, labelled(paragraph, Kind.TEXT));
      } else {
        block(child, nested + 1);
      }
      first = false;
    }
  }

  private void table(TableBlock table) {
    var heads = new ArrayList<String>();
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
        var texts = new ArrayList<String>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          texts.add(words(cell).strip());
        }
        if (part instanceof TableHead) {
          heads.addAll(texts);
        } else {
          add(LEAF, row(line(row), heads, texts));
        }
      }
    }
  }

  private static OutlineNode row(int line, List<String> heads, List<String> texts) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(new Cell(i < heads.size() ? heads.get(i) : "", texts.get(i)));
    }
    return new OutlineNode(line, Kind.ROW, "", "", List.copyOf(cells), new ArrayList<>());
  }

  private void add(int depth, OutlineNode node) {
    while (!open.isEmpty() && open.peek().depth() >= depth) {
      open.pop();
    }
    (open.isEmpty() ? top : open.peek().node().below()).add(node);
    if (depth < LEAF) {
      open.push(new Open(depth, node));
    }
  }

  /** A paragraph, parted at the label it begins with. */
  private static OutlineNode labelled(Paragraph paragraph, Kind kind) {
    var text = BOX.matcher(words(paragraph)).replaceFirst("");
    var first = paragraph.getFirstChild();
    int line = line(paragraph);
    if (first instanceof StrongEmphasis) {
      var bold = words(first);
      var rest = text.startsWith(bold) ? text.substring(bold.length()) : "";
      var label = bold.strip().replaceFirst(":$", "");
      var value = AFTER_BOLD.matcher(rest).replaceFirst("");
      return new OutlineNode(line, kind, label, value, List.of(), new ArrayList<>());
    }
    var spoken = SPOKEN.matcher(text);
    return spoken.find()
        ? new OutlineNode(
            line,
            kind,
            spoken.group(1).strip(),
            text.substring(spoken.end()),
            List.of(),
            new ArrayList<>())
        : new OutlineNode(line, kind, "", text, List.of(), new ArrayList<>());
  }

  private static int line(Node node) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
  }

  /** The text of all inlines below {@code node}; code keeps its backquotes. */
  private static String words(Node node) {
    var words = new StringBuilder();
    for (var below = next(node, node); below != null; below = next(below, node)) {
      switch (below) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append('`').append(code.getLiteral()).append('`');
        case SoftLineBreak soft -> words.append('\n');
        case HardLineBreak hard -> words.append('\n');
        default -> {}
      }
    }
    return words.toString();
  }

  /** What follows {@code node} in the text of {@code root}, however deep that goes. */
  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    var at = node;
    while (!at.equals(root) && at.getNext() == null) {
      at = at.getParent();
    }
    return at.equals(root) ? null : at.getNext();
  }
}
