package dev.lore.parse.skill;

import dev.lore.facts.SkillFact;
import dev.lore.facts.SkillMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a page would run, and what a reader would not see. */
final class ActiveMarkup {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(script|iframe|object|embed|applet|base|meta|link|form)\\b(?=[^<]*>|[^<]*$)");

  /** The beginning of a tag, the end of one, or an attribute that would run something. */
  private static final Pattern HANDLER = Pattern.compile("(?i)<[a-z]|>|\\s(on[a-z]++)\\s*+=");

  private static final Pattern TARGET =
      Pattern.compile("(?i)\\]\\(\\s*+<?+(javascript|vbscript|data):");

  /** Turned text, tags, joiners and marks that no script needs at their place. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{E0000}-\\x{E007F}\\x{200B}]");

  private ActiveMarkup() {}

  static List<SkillFact> in(List<MarkdownLine> lines) {
    return lines.stream().flatMap(ActiveMarkup::in).toList();
  }

  private static Stream<SkillFact> in(MarkdownLine line) {
    var unseen =
        UNSEEN
            .matcher(line.text())
            .results()
            .limit(1)
            .map(one ->
                fact(
                    line,
                    one.start(),
                    "a character that readers don't see, U+%04X"
                        .formatted(line.text().codePointAt(one.start()))));
    if (line.code()) {
      return unseen;
    }
    var prose = line.prose();
    var tags =
        TAG.matcher(prose).results().map(tag -> fact(line, tag.start(), "<" + tag.group(1) + ">"));
    var handlers = handlers(line, prose);
    var targets =
        TARGET.matcher(prose).results().map(one -> fact(line, one.start(), one.group(1) + ": …"));
    return Stream.of(unseen, tags, handlers, targets).flatMap(found -> found);
  }

  /** The first handler of each tag, at the tag; one look at the line finds all. */
  private static Stream<SkillFact> handlers(MarkdownLine line, String prose) {
    var found = new ArrayList<SkillFact>();
    int tag = -1;
    var part = HANDLER.matcher(prose);
    while (part.find()) {
      if (part.group(1) == null) {
        tag = part.group().equals(">") ? -1 : tag < 0 ? part.start() : tag;
      } else if (tag >= 0) {
        found.add(fact(line, tag, part.group(1) + "=…"));
        tag = -1;
      }
    }
    return found.stream();
  }

  private static SkillFact fact(MarkdownLine line, int column, String what) {
    return new SkillMarkup(what, line.column(column));
  }
}
