package dev.lore.parse.skill;

import dev.lore.facts.SkillFact;
import dev.lore.facts.SkillLink;
import dev.lore.facts.SkillLink.Fate;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds links to files, and looks whether they lead somewhere; nothing is opened. */
final class SkillLinks {
  /** No title of a link is longer. */
  private static final int TITLE = 500;

  private static final Pattern LINK =
      Pattern.compile(
          "\\[[^\\[\\]]*+]\\(<?+([^()<>\\s]++)>?+(?:\\s++[\"'(][^)]{0," + TITLE + "}+)?+\\)");

  /** {@code https:}, {@code mailto:}, and names to be filled in. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)(?!file:)[a-z][a-z0-9+.-]+:.*|//.*|#.*|.*[{}$*\\[\\]…].*|@.*");

  private SkillLinks() {}

  static List<SkillFact> in(List<MarkdownLine> lines, Path root, String path) {
    var folder = root.resolve(path).resolveSibling("");
    return lines.stream()
        .filter(line -> !line.code())
        .flatMap(line -> in(line, root, folder))
        .toList();
  }

  private static Stream<SkillFact> in(MarkdownLine line, Path root, Path folder) {
    return LINK.matcher(line.prose())
        .results()
        .filter(link -> !ELSEWHERE.matcher(link.group(1)).matches())
        .map(link ->
            new SkillLink(
                link.group(1), fate(link.group(1), root, folder), line.column(link.start())));
  }

  private static Fate fate(String target, Path root, Path folder) {
    if (target.startsWith("/") || target.startsWith("~") || target.startsWith("file:")) {
      return Fate.OUTSIDE;
    }
    try {
      var named = decoded(target.replaceFirst("[#?].*", ""));
      var place = folder.resolve(named).normalize();
      if (!place.startsWith(root.normalize())) {
        return Fate.OUTSIDE;
      }
      if (!Files.exists(place)) {
        return Fate.MISSING;
      }
      return place.toRealPath().startsWith(root.toRealPath()) ? Fate.RESOLVES : Fate.OUTSIDE;
    } catch (InvalidPathException | IOException none) {
      return Fate.MISSING;
    }
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItStands) {
      return target;
    }
  }
}
