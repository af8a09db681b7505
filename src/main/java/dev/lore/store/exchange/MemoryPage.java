package dev.lore.store.exchange;

import dev.lore.model.LearningDraft;
import dev.lore.model.Location;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one Markdown file of an agent's memory: each item of a list and each paragraph is one
 * entry.
 */
final class MemoryPage {
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+(.*)");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
  private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\([^)]*\\.md\\).*");
  private static final Pattern NO_TEXT = Pattern.compile("\\s*(?:#.*|[-*_ ]{3,}|\\|.*|>.*)?");

  private final ForeignKnowledge into;
  private final String shown;
  private final @Nullable String domain;
  private final StringBuilder said = new StringBuilder();
  private int begun;
  private boolean own;

  MemoryPage(ForeignKnowledge into, String shown, @Nullable String domain) {
    this.into = into;
    this.shown = shown;
    this.domain = domain;
  }

  void read(String text) {
    var lines = List.of(text.split("\r?\n", -1));
    own = text.startsWith(MemoryFolder.MARK);
    boolean fenced = false;
    int from = frontMatter(lines);
    for (int i = from; i < lines.size(); i++) {
      var line = lines.get(i);
      boolean fence = line.strip().startsWith("```") || line.strip().startsWith("~~~");
      fenced = fence != fenced;
      var item = ITEM.matcher(line);
      if (fence || fenced || NO_TEXT.matcher(line).matches()) {
        close();
      } else if (item.matches()) {
        close();
        add(i, item.group(1));
      } else {
        add(i, line.strip());
      }
    }
    close();
  }

  private static int frontMatter(List<String> lines) {
    if (lines.getFirst().equals("---")) {
      int end = lines.subList(1, lines.size()).indexOf("---");
      return end < 0 ? 0 : end + 2;
    }
    return 0;
  }

  private void add(int line, String text) {
    if (said.isEmpty()) {
      begun = line + 1;
    } else {
      said.append(' ');
    }
    said.append(text);
  }

  private void close() {
    var text = COMMENT.matcher(said).replaceAll("").strip();
    said.setLength(0);
    if (!text.isEmpty() && !LINK.matcher(text).matches()) {
      var draft = new LearningDraft(text, "from " + shown, List.of(), "", "", "", "");
      into.entries().add(new ForeignEntry(Location.of(shown, begun), domain, draft, own));
    }
  }
}
