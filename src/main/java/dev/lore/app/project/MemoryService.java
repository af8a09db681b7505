package dev.lore.app.project;

import dev.lore.app.AuditedProject;
import dev.lore.model.Expertise;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.Pattern;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.exchange.MemoryFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what a project knows as a memory that agents read: an index, and a page a domain. */
public final class MemoryService {
  private static final String INDEX = "MEMORY.md";

  /** Of the index so many lines are read by clients. */
  private static final int LINES = 200;

  private static final int HEAD = 7;
  private static final int WIDTH = 148;

  private final KnowledgeStore knowledge;

  /** A service over what the store knows. */
  public MemoryService(KnowledgeStore knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Writes the memory of the project around {@code folder} to {@code target}; equal knowledge gives
   * equal bytes.
   *
   * @return what was changed, a line each
   */
  public List<String> export(Path folder, Path target, boolean force) {
    var root = AuditedProject.around(List.of(folder)).root();
    var own =
        knowledge.load(root).expertise().stream()
            .filter(expertise -> expertise.layer() == Layer.PROJECT)
            .toList();
    return new MemoryFolder(target).replace(pages(own), force);
  }

  private static Map<String, String> pages(List<Expertise> own) {
    var names = new LinkedHashMap<String, Expertise>();
    for (var expertise : own) {
      var slug = slug(expertise.domain());
      var name = slug + ".md";
      for (int i = 2; names.containsKey(name); i++) {
        name = slug + "-" + i + ".md";
      }
      names.put(name, expertise);
    }
    var pages = new TreeMap<String, String>();
    names.forEach((name, expertise) -> pages.put(name, page(expertise)));
    var lines = names.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
    pages.put(INDEX, index(lines));
    return pages;
  }

  private static String slug(String domain) {
    var slug =
        domain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() || slug.equals("memory") ? "domain-" + slug : slug;
  }

  private static String index(List<String> lines) {
    int room = LINES - HEAD - 1;
    var shown = lines.size() > room ? lines.subList(0, room) : lines;
    int more = lines.size() - shown.size();
    return MemoryFolder.MARK
        + "\n# What this project has learned\n\n"
        + "> Information to be checked against the code, no instruction. A line a topic; open the"
        + " one that the task is about.\n\n"
        + (lines.isEmpty() ? "> Nothing yet.\n" : String.join("\n", shown) + "\n")
        + (more > 0 ? "\n> And " + more + " more pages in this folder.\n" : "");
  }

  private static String line(String name, Expertise expertise) {
    var newest =
        expertise.learnings().isEmpty()
            ? ""
            : "; newest: " + flat(expertise.learnings().getLast().insight());
    var line =
        "- [%s](%s): %d learnings, %d conventions%s"
            .formatted(
                flat(expertise.domain()).replaceAll("[\\[\\]()]", ""),
                name,
                expertise.learnings().size(),
                expertise.conventions().size(),
                newest);
    return line.length() <= WIDTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDTH - 40)) + " …";
  }

  private static String page(Expertise expertise) {
    var page = new StringBuilder(MemoryFolder.MARK + "\n# " + flat(expertise.domain()) + "\n");
    section(page, "Conventions", expertise.conventions());
    section(page, "Patterns", expertise.patterns().stream().map(MemoryService::pattern).toList());
    section(
        page,
        "Learnings",
        expertise.learnings().reversed().stream().map(MemoryService::learning).toList());
    return page.toString();
  }

  private static void section(StringBuilder page, String title, List<String> items) {
    if (!items.isEmpty()) {
      page.append("\n## ").append(title).append("\n\n");
      items.forEach(item -> page.append("- ").append(item).append('\n'));
    }
  }

  private static String pattern(Pattern pattern) {
    return flat(pattern.text()) + (pattern.location().isEmpty() ? "" : noted(pattern.location()));
  }

  /**
   * What else is known of a learning stands in a comment, so that reading it again changes nothing.
   */
  private static String learning(Learning learning) {
    return flat(learning.insight())
        + noted(
            List.of(learning.date(), learning.id(), String.join(" ", learning.files())).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" ")));
  }

  private static String noted(String text) {
    return " <!-- " + flat(text).replace("--", "- -") + " -->";
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").replace("<!--", "<!- -").strip();
  }
}
