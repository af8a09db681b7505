package dev.lore.mcp.tools;

import dev.lore.mcp.call.Listing.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Markdown in pieces that may stand on pages of their own. */
final class MarkdownText {
  private static final int LONGEST = 2_000;

  private MarkdownText() {}

  /**
   * Its paragraphs and code blocks, at least one piece; what is longer than a piece may be is cut.
   */
  static List<Item> blocks(String text) {
    var blocks = new ArrayList<Item>();
    var block = new StringBuilder();
    boolean fenced = false;
    for (var line : text.strip().lines().toList()) {
      fenced ^= isFence(line);
      if (block.length() + line.length() > LONGEST && !block.isEmpty()) {
        add(block, blocks);
      }
      for (int at = 0; at < line.length(); at += LONGEST) {
        block.append(line, at, Math.min(line.length(), at + LONGEST));
      }
      block.append('\n');
      if (line.isBlank() && !fenced) {
        add(block, blocks);
      }
    }
    add(block, blocks);
    return blocks;
  }

  private static void add(StringBuilder block, List<Item> blocks) {
    if (!block.isEmpty() || blocks.isEmpty()) {
      blocks.add(new Item(block.toString().replaceFirst("\n$", ""), Map.of()));
      block.setLength(0);
    }
  }

  /** The titles of its headings, in order. */
  static List<String> titles(String text) {
    var titles = new ArrayList<String>();
    boolean fenced = false;
    for (var line : text.lines().toList()) {
      fenced ^= isFence(line);
      if (!fenced && level(line) > 0) {
        titles.add(title(line));
      }
    }
    return titles;
  }

  /** What stands below the heading {@code wanted}, and it; empty where there is none. */
  static String section(String text, String wanted) {
    var section = new StringBuilder();
    int within = 0;
    boolean fenced = false;
    for (var line : text.lines().toList()) {
      fenced ^= isFence(line);
      int level = fenced ? 0 : level(line);
      if (within > 0 && level > 0 && level <= within) {
        break;
      }
      if (within == 0 && level > 0 && same(title(line), wanted)) {
        within = level;
      }
      if (within > 0) {
        section.append(line).append('\n');
      }
    }
    return section.toString();
  }

  private static boolean same(String title, String wanted) {
    return title.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
  }

  private static boolean isFence(String line) {
    return line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~");
  }

  /** How many number signs a heading begins with; 0 where the line is none. */
  private static int level(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && level < 7 && line.startsWith(" ", level) ? level : 0;
  }

  private static String title(String line) {
    return line.substring(level(line)).strip();
  }
}
